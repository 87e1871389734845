package io.kraftd.adapter.cosmos;

import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.cosmos.RequestCharges.Charge;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.UserRepository;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the stores promise together. */
@ExtendWith(Cosmos.class)
class CosmosStoresTest {
    @Test
    @DisabledIfEnvironmentVariable(
            named = "KRAFTD_TEST_COSMOS_ENDPOINT",
            matches = ".+",
            disabledReason = "another server charges what it likes")
    void every_request_is_told_with_what_it_cost_and_refused_ones_too() {
        List<Charge> charges = new CopyOnWriteArrayList<>();
        CosmosSettings settings = Cosmos.settings(Cosmos.front().endpoint());
        try (CosmosStores stores = CosmosStores.open(settings, charges::add, Cosmos.CLOCK)) {
            stores.prepare();
            UserRepository users = stores.stores().users();
            User user = users.create(aUser().build()).value();
            charges.clear();

            users.find(user.email());
            assertThatThrownBy(() -> users.create(user)).isInstanceOf(DuplicateException.class);
            users.countActive();
        }

        assertThat(charges)
                .extracting(charge -> charge.operation() + " " + charge.status())
                .containsExactly("read 200", "create 409", "read 200", "query 200");
        assertThat(charges).allSatisfy(charge -> {
            assertThat(charge.container()).isEqualTo("Users");
            assertThat(charge.requestUnits()).isPositive();
            assertThat(charge.took()).isPositive();
        });
    }

    @Test
    void an_address_where_nobody_listens_is_an_outage_and_then_told_at_once() {
        CosmosStores stores = Cosmos.open(Cosmos.settings(URI.create("http://127.0.0.1:1/")));
        assertThatThrownBy(stores::prepare)
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isTrue());

        long began = System.nanoTime();
        assertThatThrownBy(() -> stores.stores().users().countActive()).isInstanceOf(PortException.class);

        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(2_000);
    }

    @Test
    void opening_loads_nothing_of_the_client() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xshare:auto",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpensOnly.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(loaded).contains("io.kraftd.adapter.cosmos.CosmosOrders");
        assertThat(loaded.lines().filter(line -> line.contains(" com.azure.") || line.contains(" reactor.")))
                .isEmpty();
    }

    /** A program that may need the stores later. */
    static final class OpensOnly {
        private OpensOnly() {}

        public static void main(String[] none) {
            CosmosSettings settings = Cosmos.settings(URI.create("https://kraftd.documents.azure.com:443/"));
            CosmosStores.open(settings, RequestCharges.UNHEARD, Clock.systemUTC())
                    .close();
        }
    }
}
