package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

    private static Service service;
    private static Buyer ann;
    private static Buyer bob;

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
            OwnerIsolationTest::proforma,
            "/documents/{id}/output/",
            OwnerIsolationTest::readDocument,
            "/documents/{id}/snippet",
            OwnerIsolationTest::readDocument,
            "/documents/{id}/corrections/",
            OwnerIsolationTest::correctedDocument,
            "/documents/{id}/changes",
            OwnerIsolationTest::readDocument));

    static {
        MAKERS.put("/documents/{id}/events", OwnerIsolationTest::readDocument);
        MAKERS.put("/jobs/", OwnerIsolationTest::job);
        MAKERS.put("/agent/chat", OwnerIsolationTest::conversation);
        MAKERS.put("/agent/conversations/", OwnerIsolationTest::conversation);
        MAKERS.put("/agent/proposals/", OwnerIsolationTest::proposal);
    }

    /** By operation: what else its owner puts behind the path of the thing with this id. */
    private static final Map<String, UnaryOperator<String>> QUERIES = Map.of(
            "getDocumentOutput",
            id -> "?format=pdf",
            "getDocumentOutputFile",
            id -> ann.get("/documents/" + id + "/output?format=pdf")
                    .at("download_url")
                    .replaceAll("^[^?]*", ""),
            "getDocumentSnippet",
            id -> "?field=/line_items/0/description",
            "getDocumentChanges",
            id -> "?since=" + id);

    /** By operation: what its owner sends for the thing with this id, where that is a file. */
    private static final Map<String, Function<String, BodyPublisher>> FILES = Map.of(
            "reviseComparison",
            id -> BodyPublishers.ofByteArray(
                    new Purchase(ann, id).workbook().is(200).response().body()));

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
        Call call = Call.of(route, id);

        Reply others = call.by(bob);
        Reply never = call.on(id.replaceAll("[1-9a-f]", "0").replaceAll("^P([OI])-0000-0*$", "P$1-2026-99999"))
                .by(bob);
        Reply owners = call.by(ann);

        assertThat(route.access()).as("a route with an id needs a token").isEqualTo(Access.TOKEN);
        others.isProblem(404, "not_found");
        assertThat(never.status()).isEqualTo(404);
        assertThat(others.at("detail")).as("it looks as if it never was").isEqualTo(never.at("detail"));
        assertThat(owners.status())
                .as("%s is there for its owner; else teach MAKERS, QUERIES or FILES", route.operation())
                .isNotIn(400, 404, 405, 415);
    }

    @ParameterizedTest
    @MethodSource("routesWithAnId")
    void without_a_token_nothing_is_told_whose_it_is(Route route) {
        Reply nobodys = Call.of(route, aThingOf(ann, route)).signedBy();

        nobodys.isProblem(401, "token_missing");
    }

    @ParameterizedTest
    @MethodSource("routesWithoutAnId")
    void a_list_or_an_overview_shows_nothing_of_somebody_else(Route route) {
        String id = aThingOf(ann, route);

        Reply others = Call.of(route, id).by(bob);

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

    private static String job(Buyer buyer) {
        String path = "/docs/extract?document_id=" + document(buyer);
        return Wire.send(service.base(), "POST", path, BodyPublishers.noBody(), buyer.signed("Prefer", "respond-async"))
                .at("job_id");
    }

    private static String readDocument(Buyer buyer) {
        String id = document(buyer);
        buyer.extracts(id).is(200);
        return id;
    }

    private static String correctedDocument(Buyer buyer) {
        String id = readDocument(buyer);
        Wire.send(
                        service.base(),
                        "PATCH",
                        "/documents/" + id,
                        BodyPublishers.ofString("{\"metadata\":{\"document_number\":\"RFQ-1\"}}"),
                        buyer.signed("Content-Type", "application/merge-patch+json"))
                .is(200);
        return id;
    }

    private static Purchase ordered(Buyer buyer) {
        return Purchase.begun(buyer, Purchase.INQUIRY)
                .proposed(Purchase.quote("Alfa", "100", "10"))
                .done("po", "'order_date':'2026-06-01'");
    }

    private static String conversation(Buyer buyer) {
        return buyer.postJson("/agent/chat", "{'message':'What can you do?'}")
                .is(200)
                .at("conversation_id");
    }

    private static String proposal(Buyer buyer) {
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY).proposed(Purchase.quote("Alfa", "100", "10"));
        String about = ",'document_context':{'document_id':'" + purchase.id() + "'}";
        return buyer.postJson("/agent/chat", "{'message':'Draft the purchase order for Alfa'" + about + "}")
                .is(200)
                .at("proposal_id");
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

    /** A request for a thing, with all that its owner would send. */
    private record Call(Route route, String id, String query, BodyPublisher body) {
        private static Call of(Route route, String id) {
            String query = QUERIES.getOrDefault(route.operation(), same -> "").apply(id);
            Function<String, BodyPublisher> body = FILES.getOrDefault(route.operation(), same -> json(route, same));
            return new Call(route, id, query, body.apply(id));
        }

        /** The same for another thing. */
        private Call on(String otherId) {
            return new Call(route, otherId, query, FILES.containsKey(route.operation()) ? body : json(route, otherId));
        }

        private Reply by(Buyer buyer) {
            return signedBy(buyer.signed());
        }

        private Reply signedBy(String... headers) {
            String[] all = route.body()
                    .map(form -> Wire.with(headers, "Content-Type", form.mediaType()))
                    .orElse(headers);
            return Wire.send(service.base(), route.method().name(), address(), body, all);
        }

        private String address() {
            boolean inBody = components(route).stream().anyMatch(component -> isId(nameOf(component)));
            boolean inQuery = !inBody && !route.path().contains("{") && namesAThing(route);
            String path = route.path().replace("{id}", id).replace("{n}", "1").replaceAll("\\{[^}]+}", "pdf");
            return path + (inQuery ? "?document_id=" + id : query);
        }
    }

    private static BodyPublisher json(Route route, String id) {
        if (route.body().isEmpty()) {
            return BodyPublishers.noBody();
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : components(route)) {
            if (nameOf(component).equals("po_id")) {
                body.put("po_id", "PO-2026-00001");
            } else if (isId(nameOf(component)) && !route.path().contains("{")) {
                body.put(nameOf(component), id);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                fill(body, component);
            }
        }
        return BodyPublishers.ofString(body.toString());
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
