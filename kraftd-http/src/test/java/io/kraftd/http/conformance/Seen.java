package io.kraftd.http.conformance;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Flow;

/** One request and its answer. */
record Seen(URI base, HttpRequest request, HttpResponse<byte[]> answer) {
    private static final int MOST_SHOWN = 2_000;

    String method() {
        return request.method();
    }

    /** The path below the base path, without the query. */
    String path() {
        String path = request.uri().getRawPath().substring(base.getRawPath().length());
        return path.isEmpty() ? "/" : path;
    }

    /** The request's media type; empty when it has none. */
    String requestType() {
        return mediaType(request.headers());
    }

    byte[] requestBody() {
        return request.bodyPublisher().map(Seen::bytes).orElse(new byte[0]);
    }

    int status() {
        return answer.statusCode();
    }

    HttpHeaders headers() {
        return answer.headers();
    }

    byte[] body() {
        return answer.body();
    }

    /** The answer's media type without parameters, in lower case; empty when it has none. */
    String type() {
        return mediaType(answer.headers());
    }

    String shownBody() {
        String text = new String(body(), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), MOST_SHOWN));
    }

    private static String mediaType(HttpHeaders headers) {
        String type = headers.firstValue("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    // why: what was published once can be published again, and only here is it seen whole.
    private static byte[] bytes(BodyPublisher publisher) {
        HttpResponse.BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                whole.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                whole.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable failure) {
                whole.onError(failure);
            }

            @Override
            public void onComplete() {
                whole.onComplete();
            }
        });
        return whole.getBody().toCompletableFuture().join();
    }
}
