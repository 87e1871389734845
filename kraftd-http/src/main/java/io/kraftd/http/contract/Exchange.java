package io.kraftd.http.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.User;
import io.kraftd.http.body.JsonRequests;
import io.kraftd.http.body.RequestHeaders;
import io.kraftd.http.body.Upload;
import io.kraftd.http.body.Uploads;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One request as an endpoint sees it. Every accessor refuses what cannot be accepted by throwing its problem. */
public final class Exchange {
    /** The media type of the body of a PATCH. */
    public static final String MERGE_PATCH = JsonRequests.MERGE_PATCH;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Call call;
    private final JsonRequests json;
    private final Uploads uploads;
    private final @Nullable Caller caller;
    private final String address;

    /**
     * {@code caller} is who the token belongs to, {@code null} on open routes; {@code address} the numeric one the request
     * came from.
     */
    public Exchange(Call call, JsonRequests json, Uploads uploads, @Nullable Caller caller, String address) {
        this.call = call;
        this.json = json;
        this.uploads = uploads;
        this.caller = caller;
        this.address = address;
    }

    /** Who asks; only on routes that need a token. */
    public User user() {
        return caller().user();
    }

    /** Who asks, and in which login; only on routes that need a token. */
    public Caller caller() {
        if (caller == null) {
            throw new IllegalStateException("an open route has no user");
        }
        return caller;
    }

    /** The numeric address the request came from, which a trusted proxy may have told. */
    public String address() {
        return address;
    }

    /** The document the path names; 404 when that is no id at all, as for one that does not exist. */
    public DocumentId documentId() {
        return idOf(path("id")).orElseThrow(() -> Problems.notFound().exception());
    }

    /** A segment of the path, as it is. */
    public String path(String name) {
        return Objects.requireNonNull(call.segments().get(name), name);
    }

    /** A segment of the path on those of an endpoint's routes that have it. */
    public Optional<String> pathIfThere(String name) {
        return Optional.ofNullable(call.segments().get(name));
    }

    /** A query parameter; blank counts as absent; 400 when given twice. */
    public Optional<String> query(String name) {
        List<String> values = call.parameters().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Problem.of(400, "repeated_parameter", "The parameter " + name + " was given more than once.")
                    .exception();
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** A query parameter that takes a few words only; 422 for any other. */
    public Optional<String> choice(String name, List<String> words) {
        Optional<String> value = query(name);
        value.filter(word -> !words.contains(word)).ifPresent(unknown -> {
            throw Problem.refused(name, "must be one of " + String.join(", ", words))
                    .exception();
        });
        return value;
    }

    /** A query parameter that is a whole number within bounds; 422 otherwise. */
    public OptionalInt number(String name, int least, int most) {
        Optional<String> value = query(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = NUMBER.matcher(value.get()).matches() ? Integer.parseInt(value.get()) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            throw Problem.refused(name, "must be a whole number from " + least + " to " + most)
                    .exception();
        }
        return OptionalInt.of(number);
    }

    /** A request header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(call.header(name));
    }

    /** The JSON body. */
    public <T extends Record> T body(Class<T> form) throws IOException {
        return json.read(call.withBody(), form);
    }

    /** The JSON body as it is, one object. */
    public ObjectNode object() throws IOException {
        return json.readObject(call.withBody());
    }

    /** The merge patch (RFC 7396) in the body; its null members are to be removed. */
    public ObjectNode patch() throws IOException {
        return json.readPatch(call.withBody());
    }

    /** The JSON body; empty when none was sent. */
    public <T extends Record> Optional<T> optionalBody(Class<T> form) throws IOException {
        return RequestHeaders.hasBody(call.withBody()) ? Optional.of(body(form)) : Optional.empty();
    }

    /** The JSON body; a bare list counts as an object with just this member; empty when none was sent. */
    public <T extends Record> Optional<T> optionalBodyOrList(Class<T> form, String member) throws IOException {
        return RequestHeaders.hasBody(call.withBody())
                ? Optional.of(json.readOrList(call.withBody(), form, member))
                : Optional.empty();
    }

    /** The hash of the JSON body, which is read by it and can still be read; of nothing when there is none. */
    public Sha256 bodyDigest() throws IOException {
        return Sha256.of(RequestHeaders.hasBody(call.withBody()) ? json.remember(call.withBody()) : new byte[0]);
    }

    /** The hash of everything that is asked for; {@code body} is that of the body. */
    public Sha256 fingerprint(Sha256 body) {
        String all = call.path() + "?" + call.query() + "\n" + body.hex();
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses an upload that its headers already condemn, without waiting or reading. */
    public void checkUpload() {
        uploads.check(call.withBody());
    }

    /** The file of a multipart body, with the texts of these names; the caller closes it. */
    public Upload upload(Set<String> names) throws IOException {
        return uploads.receive(call.withBody(), names);
    }

    /** All files of a multipart body; the caller closes each. */
    public List<Upload> uploads() throws IOException {
        return uploads.receiveMany(call.withBody());
    }

    /** The body as one file of this media type; the caller closes it. */
    public Upload file(String mediaType) throws IOException {
        return uploads.receiveWhole(call.withBody(), mediaType);
    }

    /** A document id in text form; empty when it is none. */
    public static Optional<DocumentId> idOf(String text) {
        try {
            return Optional.of(new DocumentId(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
