package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.RequestBody;
import io.kraftd.http.contract.Route;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody sees or touches what is another's, on any route: taken from the descriptions of the routes, so that a new one is
 * tried as soon as it is served. A route with an id that this test cannot make fails it, until {@link #MAKERS} knows how.
 */
class OwnerIsolationTest {
    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();
    private static final AtomicInteger THINGS = new AtomicInteger();

    /** By the beginning of a path: how somebody comes by a thing of the kind its id names. Others name documents. */
    private static final Map<String, Function<Buyer, String>> MAKERS = new TreeMap<>(Map.of(
            "/workflow/invoice-match",
            buyer -> {
                ordered(buyer);
                return document(buyer);
            },
            "/workflow/{id}",
            buyer -> ordered(buyer).id(),
            "/workflow/",
            buyer -> ordered(buyer).id(),
            "/workflows/",
            buyer -> ordered(buyer).id(),
            "/purchase-orders/",
            OwnerIsolationTest::order,
            "/proforma-invoices/",
            OwnerIsolationTest::proforma));

    /** By operation: what else a path needs before anybody asks whose thing it is. */
    private static final Map<String, String> QUERIES =
            Map.of("getDocumentOutput", "?format=pdf", "getDocumentSnippet", "?field=/line_items/0/description");

    /** Operations whose owner has to bring more than an id: a signed link, a reading, a workbook. They have tests of their own. */
    private static final Set<String> NEED_MORE =
            Set.of("getDocumentOutputFile", "getDocumentSnippet", "reviseComparison");

    /** By operation: a body that gets as far as the question whose thing it is, where the one made here does not. */
    private static final Map<String, String> BODIES = Map.of();

    private static Service service;
    private static Buyer ann;
    private static Buyer bob;

    @BeforeAll
    static void start() {
        service = Service.reading();
        ann = service.buyer("ann");
        bob = service.buyer("bob");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Route> routesWithAnId() {
        try (Service described = Service.start()) {
            return described.server().routes().stream()
                    .filter(route -> route.path().contains("{") || namesAThing(route))
                    .toList()
                    .stream();
        }
    }

    static Stream<Route> routesWithoutAnId() {
        try (Service described = Service.start()) {
            return described.server().routes().stream()
                    .filter(route -> route.access() == Access.TOKEN && route.method() == Method.GET)
                    .filter(route -> !route.path().contains("{"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("routesWithAnId")
    void somebody_elses_thing_is_not_there(Route route) {
        String id = aThingOf(ann, route);

        Reply others = call(bob, route, id);
        Reply never =
                call(bob, route, id.replaceAll("[1-9a-f]", "0").replaceAll("^P([OI])-0000-0*$", "P$1-2026-99999"));
        Reply owners = call(ann, route, id);

        assertThat(route.access()).as("a route with an id needs a token").isEqualTo(Access.TOKEN);
        others.isProblem(404, "not_found");
        assertThat(never.status()).isEqualTo(404);
        assertThat(others.at("detail")).as("it looks as if it never was").isEqualTo(never.at("detail"));
        if (NEED_MORE.contains(route.operation())) {
            return;
        }
        assertThat(owners.status())
                .as("%s is there for its owner; else teach MAKERS or BODIES", route.operation())
                .isNotIn(400, 404, 405, 415);
    }

    @ParameterizedTest
    @MethodSource("routesWithAnId")
    void without_a_token_nothing_is_told_whose_it_is(Route route) {
        Reply nobodys = send(route, aThingOf(ann, route), new String[0]);

        nobodys.isProblem(401, "token_missing");
    }

    @ParameterizedTest
    @MethodSource("routesWithoutAnId")
    void a_list_or_an_overview_shows_nothing_of_somebody_else(Route route) {
        String id = aThingOf(ann, route);

        Reply others = call(bob, route, id);

        assertThat(others.status()).as(others.text()).isIn(200, 422);
        assertThat(others.text()).doesNotContain(id, "ann@example.com", "rfq.csv");
    }

    @Test
    void the_list_of_documents_of_who_has_none_is_empty() {
        aThingOf(ann, service.server().routes().get(0));

        assertThat(bob.get("/documents").is(200).json().path("items")).isEmpty();
    }

    @Test
    void the_routes_were_really_looked_at() {
        assertThat(routesWithAnId().map(Route::operation))
                .contains("extractDocument")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static String aThingOf(Buyer owner, Route route) {
        return MAKERS.entrySet().stream()
                .filter(maker -> route.path().startsWith(maker.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OwnerIsolationTest::document)
                .apply(owner);
    }

    private static String document(Buyer buyer) {
        String rows = "Item,Description,Qty,Unit\n1,Thing %d,2,pcs\n".formatted(THINGS.incrementAndGet());
        return Purchase.document(buyer, "rfq.csv", rows, "RFQ");
    }

    private static Purchase ordered(Buyer buyer) {
        return Purchase.begun(buyer, Purchase.INQUIRY)
                .proposed(Purchase.quote("Alfa", "100", "10"))
                .done("po", "'order_date':'2026-06-01'");
    }

    private static String order(Buyer buyer) {
        ordered(buyer);
        return "PO-2026-00001";
    }

    private static String proforma(Buyer buyer) {
        return ordered(buyer)
                .step("proforma-invoice", "")
                .is(200)
                .json()
                .path("invoice_number")
                .asText();
    }

    private static boolean namesAThing(Route route) {
        return route.parameters().stream().anyMatch(parameter -> isId(parameter.name()))
                || components(route).stream().anyMatch(component -> isId(nameOf(component)));
    }

    private static boolean isId(String name) {
        return name.equals("id") || name.endsWith("_id");
    }

    private Reply call(Buyer buyer, Route route, String id) {
        return send(route, id, buyer.signed());
    }

    private static Reply send(Route route, String id, String[] headers) {
        String path = route.path().replace("{id}", id).replaceAll("\\{[^}]+}", "pdf")
                + QUERIES.getOrDefault(route.operation(), "");
        boolean inBody = components(route).stream().anyMatch(component -> isId(nameOf(component)));
        if (!inBody && !route.path().contains("{") && namesAThing(route)) {
            path += "?document_id=" + id;
        }
        Optional<String> body = route.body().map(form -> body(route, form, id));
        BodyPublisher publisher = body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody);
        String[] all = body.isPresent()
                ? Wire.with(headers, "Content-Type", route.body().get().mediaType())
                : headers;
        return Wire.send(service.base(), route.method().name(), path, publisher, all);
    }

    private static String body(Route route, RequestBody form, String id) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : form.form().getRecordComponents()) {
            if (nameOf(component).equals("po_id")) {
                body.put("po_id", "PO-2026-00001");
            } else if (isId(nameOf(component)) && !route.path().contains("{")) {
                body.put(nameOf(component), id);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fill(body, component);
            }
        }
        return BODIES.getOrDefault(route.operation(), body.toString());
    }

    private static void fill(ObjectNode body, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            body.put(nameOf(component), "x");
        } else if (Collection.class.isAssignableFrom(type)) {
            body.putArray(nameOf(component));
        } else if (type == boolean.class || type == Boolean.class) {
            body.put(nameOf(component), true);
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            body.put(nameOf(component), 1);
        } else {
            body.putObject(nameOf(component));
        }
    }

    private static List<RecordComponent> components(Route route) {
        return route.body()
                .map(form -> List.of(form.form().getRecordComponents()))
                .orElse(List.of());
    }

    private static String nameOf(RecordComponent component) {
        return SNAKE_CASE.translate(component.getName());
    }
}
