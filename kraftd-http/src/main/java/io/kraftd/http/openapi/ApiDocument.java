package io.kraftd.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Route;
import io.kraftd.json.schema.JsonSchemas;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Puts the description of all routes together. */
final class ApiDocument {
    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectMapper mapper;
    private final JsonSchemas schemas;

    ApiDocument(ObjectMapper mapper) {
        this.mapper = mapper;
        this.schemas = new JsonSchemas(mapper, SCHEMAS);
    }

    ObjectNode of(List<Route> routes, String version, String basePath) {
        ObjectNode document = mapper.createObjectNode().put("openapi", "3.1.0");
        document.set("info", info(version));
        document.putArray("servers").addObject().put("url", basePath).put("description", "This service");
        tags(document, routes);
        ObjectNode paths = document.putObject("paths");
        Operations operations = new Operations(mapper, schemas);
        routes.forEach(route -> paths.withObjectProperty(route.path())
                .set(route.method().name().toLowerCase(Locale.ROOT), operations.of(route)));
        ObjectNode components = document.putObject("components");
        ObjectNode types = components.putObject("schemas");
        types.set("Problem", ProblemSchema.of(mapper));
        schemas.definitions().forEach((name, schema) -> types.set(name, schema));
        components.set("headers", Headers.definitions(mapper));
        components
                .putObject("securitySchemes")
                .putObject(Operations.TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "The access_token of a login");
        return document;
    }

    private ObjectNode info(String version) {
        ObjectNode info = mapper.createObjectNode()
                .put("title", "Kraftd")
                .put("version", version)
                .put("description", "Reads procurement documents and runs a purchase from inquiry to order.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        return info;
    }

    private static void tags(ObjectNode document, List<Route> routes) {
        TreeSet<String> names = new TreeSet<>();
        routes.forEach(route -> names.add(Operations.tag(route)));
        names.forEach(name -> document.withArray("tags").addObject().put("name", name));
    }
}
