package io.kraftd.adapter.cosmos.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;

/** The worst fault: the server does what it is asked, and its answer never arrives. */
public final class LostAnswer implements ResponseDefinitionTransformerV2 {
    public static final String NAME = "lost-answer";

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    LostAnswer(String server) {
        this.server = server;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var asked = event.getRequest();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + asked.getUrl()))
                .method(
                        asked.getMethod().getName(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                asked.getBody() == null ? new byte[0] : asked.getBody()));
        asked.getHeaders().all().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.key().toLowerCase(java.util.Locale.ROOT)))
                .forEach(header -> header.values().forEach(value -> request.header(header.key(), value)));
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw new IllegalStateException("The server did not do it: " + answer.body());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new ResponseDefinitionBuilder()
                .withFault(Fault.CONNECTION_RESET_BY_PEER)
                .build();
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }
}
