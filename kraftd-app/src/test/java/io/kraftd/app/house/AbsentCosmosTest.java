package io.kraftd.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.cosmos.server.NeedsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people and probes see while Cosmos DB is not there: from the start, or for a while. */
@ExtendWith(NeedsServer.class)
class AbsentCosmosTest {
    private static final byte[] QUOTATION =
            "Item;Description;Qty;Unit price;Amount\n1;Gate valve;2;10.00;20.00\n".getBytes(UTF_8);
    private static final String DIR = "KRAFTD_DATA_DIR";
    private static final String NOBODY = "http://127.0.0.1:1/";

    @TempDir
    private Path folder;

    @Test
    void in_development_work_goes_on_in_memory_and_comes_to_the_database_when_it_is_back() throws IOException {
        try (CosmosHouse cosmos = CosmosHouse.build(folder);
                RunningHouse house = cosmos.start()) {
            Visitor ann = Visitor.signedUp(house.base(), "ann@example.com");
            Runnable comeBack = cosmos.goAway();
            Visitor bea = Visitor.signedUp(house.base(), "bea@example.com");
            String id = bea.read("offer.csv", QUOTATION).text("/document_id");

            Patience.await(() -> storage(house).equals("degraded"));
            assertThat(bea.get("/documents/" + id).status()).isEqualTo(200);
            assertThat(ann.login("correct horse battery").status())
                    .as("an account that lies in the database is not absent")
                    .isEqualTo(503);
            assertThat(ready(house)).isEqualTo(200);
            comeBack.run();
            Patience.await(() -> storage(house).equals("up"));

            try (RunningHouse other = cosmos.start()) {
                Visitor elsewhere =
                        Visitor.named(other.base(), "bea@example.com").signedInAgain();
                assertThat(lines(elsewhere, id)).contains("Gate valve");
                assertThat(Visitor.named(other.base(), "ann@example.com")
                                .login("correct horse battery")
                                .status())
                        .isEqualTo(200);
            }
            assertThat(house.log()).contains("Cosmos DB does not answer", "Cosmos DB answers again");
        }
    }

    @Test
    void without_a_stand_in_everything_is_refused_until_it_is_back_and_nothing_is_lost() throws IOException {
        try (CosmosHouse cosmos = CosmosHouse.build(folder);
                RunningHouse house = cosmos.start("KRAFTD_STORAGE", "cosmos", "KRAFTD_STORAGE_FALLBACK", "none")) {
            Visitor ann = Visitor.signedUp(house.base(), "ann@example.com");
            String id = ann.read("offer.csv", QUOTATION).text("/document_id");
            Runnable comeBack = cosmos.goAway();
            Patience.await(() -> ready(house) == 503);

            Answer refused = ann.upload("other.csv", QUOTATION);

            assertThat(storage(house)).isEqualTo("down");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.retryAfter()).isNotBlank();
            comeBack.run();
            Patience.await(() -> ready(house) == 200);
            assertThat(lines(ann, id)).contains("Gate valve");
            assertThat(ann.get("/documents").body().path("items")).hasSize(1);
        }
    }

    @Test
    void in_production_the_vault_names_the_account_and_nothing_stands_in_for_it(@TempDir Path vault) throws Exception {
        try (CosmosHouse cosmos = CosmosHouse.build(folder);
                Cloud cloud = new Cloud(vault)
                        .rotate("planted-first-signing-key-of-the-vault")
                        .holding("cosmos-endpoint", cosmos.endpoint())
                        .holding("cosmos-key", CosmosHouse.ANY_KEY);
                RunningHouse house = RunningHouse.start(production(cloud), cloud.jvmOptions())) {
            Visitor.signedUp(house.base(), "ann@example.com");
            assertThat(storage(house)).isEqualTo("up");
            assertThat(house.log()).doesNotContain(CosmosHouse.ANY_KEY);

            cosmos.goAway();

            Patience.await(() -> ready(house) == 503);
            assertThat(RunningHouse.refusal(production(cloud), cloud.jvmOptions()))
                    .anyMatch(line -> line.startsWith("kraftd: cannot start: Cosmos DB"))
                    .endsWith("exit code 69");
        }
    }

    @Test
    void production_never_begins_in_memory_because_the_vault_names_no_account(@TempDir Path vault) throws Exception {
        try (Cloud cloud = new Cloud(vault).rotate("planted-first-signing-key-of-the-vault")) {
            Map<String, String> settings = production(cloud);
            settings.remove(DIR);

            assertThat(RunningHouse.refusal(settings, cloud.jvmOptions()))
                    .anyMatch(line -> line.startsWith("kraftd: cannot start: production needs a durable store"))
                    .endsWith("exit code 78");
        }
    }

    private Map<String, String> production(Cloud cloud) {
        Map<String, String> settings = new HashMap<>(cloud.settings());
        settings.put("ENVIRONMENT", "production");
        settings.put(DIR, data());
        settings.put("RATE_LIMIT_ENABLED", "false");
        return settings;
    }

    @Test
    void nobody_at_the_address_ends_the_start_with_one_line_where_cosmos_was_said()
            throws IOException, InterruptedException {
        assertThat(RunningHouse.refusal(Map.of(
                        "KRAFTD_STORAGE",
                        "cosmos",
                        "COSMOS_ENDPOINT",
                        NOBODY,
                        "COSMOS_KEY",
                        CosmosHouse.ANY_KEY,
                        DIR,
                        data())))
                .filteredOn(line -> !line.contains(" WARN ") && !line.contains(" INFO "))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("kraftd: cannot start: Cosmos DB"),
                        code -> assertThat(code).isEqualTo("exit code 69"));
    }

    @Test
    void nobody_at_the_address_is_a_warning_in_development_where_nothing_was_said() throws IOException {
        try (RunningHouse house =
                RunningHouse.start(Map.of("COSMOS_ENDPOINT", NOBODY, "COSMOS_KEY", CosmosHouse.ANY_KEY, DIR, data()))) {
            Visitor ann = Visitor.signedUp(house.base(), "ann@example.com");

            assertThat(ann.read("offer.csv", QUOTATION).status()).isEqualTo(200);
            assertThat(house.log()).contains("Cosmos DB not available, using in-memory storage");
            assertThat(storage(house)).isEqualTo("degraded");
        }
    }

    private String data() {
        return folder.toString();
    }

    private static String lines(Visitor visitor, String id) {
        return visitor.get("/documents/" + id).body().path("line_items").toString();
    }

    private static String storage(RunningHouse house) {
        return Visitor.withoutToken(house.base()).get("/health").text("/checks/storage/status");
    }

    private static int ready(RunningHouse house) {
        return Visitor.withoutToken(house.base()).get("/health/ready").status();
    }
}
