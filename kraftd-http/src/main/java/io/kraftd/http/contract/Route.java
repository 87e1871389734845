package io.kraftd.http.contract;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemBody;
import io.kraftd.ports.content.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One route as data: everything a client has to know, and everything the server does before the endpoint is asked.
 *
 * @param path below the base path, with parameters in braces
 * @param operation its name in lowerCamelCase, unique
 * @param tagged whether its successes carry an {@code ETag}
 */
public record Route(
        Method method,
        String path,
        String operation,
        String summary,
        Access access,
        List<Parameter> parameters,
        Optional<RequestBody> body,
        List<Reply> replies,
        boolean tagged) {
    /** The media type of every answer that is not a file or a problem. */
    public static final String JSON = "application/json";

    private static final String MULTIPART = "multipart/form-data";

    public Route {
        parameters = List.copyOf(parameters);
        replies = List.copyOf(replies);
        if (replies.stream().noneMatch(reply -> reply.status() < 400)) {
            throw new IllegalArgumentException(operation + " says nothing of its success");
        }
    }

    /** The same under another path and name. */
    public Route as(String otherPath, String otherOperation) {
        return new Route(method, otherPath, otherOperation, summary, access, parameters, body, replies, tagged);
    }

    /** The same that may be sent again, with this header. */
    public Route repeatable(Parameter key) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(key);
        return new Route(method, path, operation, summary, access, more, body, replies, tagged);
    }

    /** Begins the description of a route that needs a token and reads no body. */
    public static Builder of(Method method, String path, String operation, String summary) {
        return new Builder(method, path, operation, summary);
    }

    /** Whether it answers with files, whole or in ranges. */
    public boolean servesFiles() {
        return method == Method.GET && replies.stream().anyMatch(reply -> reply.type() == Content.class);
    }

    /** The media types a success may have. */
    public List<String> produces() {
        return replies.stream()
                .filter(reply -> reply.status() < 300 && reply.type() != Void.class)
                .map(Reply::mediaType)
                .distinct()
                .toList();
    }

    /** Collects the description; {@link #build()} ends it. */
    public static final class Builder {
        private final Method method;
        private final String path;
        private final String operation;
        private final String summary;
        private Access access = Access.TOKEN;
        private final List<Parameter> parameters = new ArrayList<>();
        private Optional<RequestBody> body = Optional.empty();
        private final List<Reply> replies = new ArrayList<>();
        private boolean tagged;

        private Builder(Method method, String path, String operation, String summary) {
            this.method = method;
            this.path = path;
            this.operation = operation;
            this.summary = summary;
        }

        public Builder access(Access who) {
            access = who;
            return this;
        }

        /** Its successes carry the {@code ETag} of what they answer. */
        public Builder tagged() {
            tagged = true;
            return this;
        }

        public Builder takes(Parameter parameter) {
            parameters.add(parameter);
            return this;
        }

        public Builder reads(Class<? extends Record> form) {
            body = Optional.of(new RequestBody(JSON, form, true));
            return this;
        }

        public Builder mayRead(Class<? extends Record> form) {
            body = Optional.of(new RequestBody(JSON, form, false));
            return this;
        }

        /** A bare list is taken for this member of the form. */
        public Builder mayReadOrList(Class<? extends Record> form, String member) {
            body = Optional.of(new RequestBody(JSON, form, false, Optional.of(member)));
            return this;
        }

        public Builder readsParts(Class<? extends Record> form) {
            body = Optional.of(new RequestBody(MULTIPART, form, true));
            return this;
        }

        public Builder readsFile(String mediaType, Class<? extends Record> form) {
            body = Optional.of(new RequestBody(mediaType, form, true));
            return this;
        }

        public Builder answers(int status, Class<?> type, String meaning) {
            replies.add(new Reply(status, JSON, type, meaning));
            return this;
        }

        public Builder answersFile(String mediaType, String meaning) {
            replies.add(new Reply(200, mediaType, Content.class, meaning));
            return this;
        }

        /** An answer that comes piece by piece, each of this type. */
        public Builder answersLive(String mediaType, Class<? extends Record> piece, String meaning) {
            replies.add(new Reply(200, mediaType, piece, meaning));
            return this;
        }

        /** A file of one of these types. */
        public Builder answersFiles(Collection<String> mediaTypes, String meaning) {
            mediaTypes.forEach(type -> answersFile(type, meaning));
            return this;
        }

        public Builder answersNothing(int status, String meaning) {
            replies.add(new Reply(status, JSON, Void.class, meaning));
            return this;
        }

        public Builder refuses(int status, String meaning) {
            replies.add(new Reply(status, ProblemBody.MEDIA_TYPE, Problem.class, meaning));
            return this;
        }

        public Route build() {
            return new Route(method, path, operation, summary, access, parameters, body, replies, tagged);
        }
    }
}
