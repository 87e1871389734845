package io.kraftd.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.RequestBody;
import io.kraftd.http.contract.Route;
import io.kraftd.json.schema.JsonSchemas;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One operation of the description for each route. */
final class Operations {
    /** The name of the one way to say who asks. */
    static final String TOKEN = "access_token";

    private static final List<Parameter> RANGES = List.of(
            Parameter.header("Range", "the bytes that are wanted of a file, such as bytes=0-1023"),
            Parameter.header("If-Range", "the ETag of the file whose part is wanted"));

    private final ObjectMapper mapper;
    private final JsonSchemas schemas;
    private final Responses responses;

    Operations(ObjectMapper mapper, JsonSchemas schemas) {
        this.mapper = mapper;
        this.schemas = schemas;
        this.responses = new Responses(mapper, schemas);
    }

    ObjectNode of(Route route) {
        ObjectNode operation =
                mapper.createObjectNode().put("operationId", route.operation()).put("summary", route.summary());
        operation.putArray("tags").add(tag(route));
        ObjectNode way = mapper.createObjectNode();
        if (route.access() == Access.TOKEN || route.access() == Access.OPERATOR) {
            way.putArray(TOKEN);
            operation.putArray("security").add(way);
        } else {
            operation.putArray("security");
        }
        if (route.servesFiles()) {
            RANGES.forEach(each -> operation.withArray("parameters").add(parameter(each)));
        }
        route.parameters().forEach(each -> operation.withArray("parameters").add(parameter(each)));
        route.body().ifPresent(body -> operation.set("requestBody", body(body)));
        operation.set("responses", responses.of(route));
        return operation;
    }

    /** The first segment of its path. */
    static String tag(Route route) {
        String[] segments = route.path().split("/", 3);
        return segments[1].isEmpty() ? "service" : segments[1].replaceFirst("\\..*", "");
    }

    private ObjectNode parameter(Parameter parameter) {
        ObjectNode node = mapper.createObjectNode()
                .put("name", parameter.name())
                .put("in", parameter.place().name().toLowerCase(Locale.ROOT))
                .put("required", parameter.required())
                .put("description", parameter.description());
        ObjectNode schema =
                node.putObject("schema").put("type", parameter.type() == Integer.class ? "integer" : "string");
        if (!parameter.values().isEmpty()) {
            parameter.values().forEach(schema.putArray("enum")::add);
        }
        return node;
    }

    private ObjectNode body(RequestBody body) {
        ObjectNode node = mapper.createObjectNode().put("required", body.required());
        ObjectNode content = node.putObject("content");
        if (body.mediaType().equals(Exchange.MERGE_PATCH)) {
            content.putObject(body.mediaType()).set("schema", schemas.patch(body.form()));
            content.putObject(Route.JSON).set("schema", schemas.patch(body.form()));
        } else if (body.isFile()) {
            content.putObject(body.mediaType());
        } else {
            content.putObject(body.mediaType()).set("schema", schema(body));
        }
        return node;
    }

    private ObjectNode schema(RequestBody body) {
        ObjectNode form = schemas.read(body.form());
        if (body.listMember().isEmpty()) {
            return form;
        }
        String name = form.path("$ref").asText().replaceFirst(".*/", "");
        ObjectNode either = mapper.createObjectNode();
        ObjectNode members = Objects.requireNonNull(schemas.definitions().get(name), name);
        JsonNode list = members.path("properties").path(body.listMember().get());
        either.putArray("anyOf").add(form).add(list.deepCopy());
        return either;
    }
}
