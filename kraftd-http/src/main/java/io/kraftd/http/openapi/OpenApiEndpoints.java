package io.kraftd.http.openapi;

import io.kraftd.http.contract.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** The API description and the page that shows it. */
public final class OpenApiEndpoints {
    private OpenApiEndpoints() {}

    /** All of them over this description. */
    public static List<Endpoint> of(ApiDescription description) {
        List<Endpoint> endpoints = new ArrayList<>(List.of(new GetApiDocument(description), new GetViewer()));
        endpoints.addAll(ViewerFile.all());
        return endpoints;
    }
}
