package io.kraftd.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Reply;
import io.kraftd.http.contract.Route;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemBody;
import io.kraftd.json.schema.JsonSchemas;
import io.kraftd.ports.content.Content;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every way a route answers: its own and those of all routes. */
final class Responses {
    private final ObjectMapper mapper;
    private final JsonSchemas schemas;

    Responses(ObjectMapper mapper, JsonSchemas schemas) {
        this.mapper = mapper;
        this.schemas = schemas;
    }

    ObjectNode of(Route route) {
        Map<Integer, List<Reply>> byStatus = route.replies().stream()
                .collect(Collectors.groupingBy(Reply::status, TreeMap::new, Collectors.toList()));
        if (route.servesFiles()) {
            byStatus.put(206, parts(route));
        }
        CommonRefusals.of(route)
                .forEach((status, meaning) -> byStatus.computeIfAbsent(
                        status, none -> List.of(new Reply(status, ProblemBody.MEDIA_TYPE, Problem.class, meaning))));
        ObjectNode responses = mapper.createObjectNode();
        byStatus.forEach(
                (status, replies) -> responses.set(Integer.toString(status), response(route, status, replies)));
        return responses;
    }

    private ObjectNode response(Route route, int status, List<Reply> replies) {
        ObjectNode response = mapper.createObjectNode()
                .put(
                        "description",
                        replies.stream().map(Reply::meaning).distinct().collect(Collectors.joining("; or ")));
        Headers.of(route, status, isFile(replies))
                .forEach(name ->
                        response.withObjectProperty("headers").putObject(name).put("$ref", Headers.PLACE + name));
        replies.stream()
                .filter(reply -> reply.type() != Void.class)
                .forEach(reply -> response.withObjectProperty("content").set(reply.mediaType(), media(reply)));
        return response;
    }

    private static List<Reply> parts(Route route) {
        return route.replies().stream()
                .filter(reply -> reply.type() == Content.class)
                .map(reply -> new Reply(206, reply.mediaType(), Content.class, "the part that Range asks for"))
                .toList();
    }

    private static boolean isFile(List<Reply> replies) {
        return replies.stream().anyMatch(reply -> reply.type() == Content.class);
    }

    private ObjectNode media(Reply reply) {
        ObjectNode media = mapper.createObjectNode();
        if (reply.type() == Problem.class) {
            media.putObject("schema").put("$ref", "#/components/schemas/Problem");
        } else if (reply.type() != Content.class) {
            media.set("schema", schemas.written(reply.type()));
        }
        return media;
    }
}
