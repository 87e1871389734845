package io.kraftd.adapter.blob;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.tck.Owners;
import io.kraftd.tck.storage.UnreachableStoresContract;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store that answers badly, or not. */
class BlobFaultsTest implements UnreachableStoresContract {
    private static WireMockServer server;

    @BeforeAll
    static void start() {
        server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void breakConnections() {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(response));
    }

    private static BlobContents contents() {
        return new BlobContents(Clients.of(
                new BlobSettings(
                        Optional.empty(),
                        Optional.of(Azurite.connectionTo("http://127.0.0.1:" + server.port())),
                        "kraftd"),
                1));
    }

    @Override
    public Stream<Class<?>> ports() {
        return Stream.of(ContentStore.class);
    }

    @Override
    public <P> P unreachable(Class<P> port) {
        return port.cast(contents());
    }

    @ParameterizedTest(name = "{0} {1}: may be tried again: {2}")
    @CsvSource({
        "500, InternalError, true",
        "503, ServerBusy, true",
        "429, TooManyRequests, true",
        "403, AuthorizationFailure, false",
        "401, InvalidAuthenticationInfo, false",
        "404, ContainerNotFound, false",
        "409, AccountIsDisabled, false"
    })
    void an_answer_that_is_no_absence_is_a_failure(int status, String code, boolean mayRetry) {
        answer(aResponse().withStatus(status).withHeader("x-ms-error-code", code));
        var contents = contents();

        assertThatThrownBy(() -> contents.list(Owners.someone()))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isEqualTo(mayRetry))
                .hasMessageContaining(Integer.toString(status));
    }

    @Test
    void a_malformed_connection_string_is_not_repeated() {
        BlobSettings settings = new BlobSettings(
                Optional.empty(), Optional.of(new Secret("AccountName=a;AccountKey=very-secret;x", "test")), "kraftd");

        assertThatThrownBy(() -> BlobContents.at(settings))
                .isInstanceOf(PortException.class)
                .hasMessageNotContaining("very-secret")
                .hasNoCause();
    }
}
