package io.kraftd.http.auth;

import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.usecases.ListSecurityEvents;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class SecurityEvents implements Endpoint {
    private static final int USUAL = 50;

    record Item(String id, String event, Instant at, String from) {
        static Item of(SecurityEvent event) {
            return new Item(event.id(), event.kind().name().toLowerCase(Locale.ROOT), event.at(), event.from());
        }
    }

    record Body(List<Item> items, @Nullable String nextCursor) {
        static Body of(Page<SecurityEvent> page) {
            return new Body(
                    page.items().stream().map(Item::of).toList(),
                    page.next().map(Cursor::token).orElse(null));
        }
    }

    private static final Route ROUTE = Route.of(
                    Method.GET, "/auth/events", "securityEvents", "What happened around the own account, newest first")
            .takes(Parameter.number(
                    "limit", "how many at most, 1 to " + PageRequest.MOST + "; " + USUAL + " unless said"))
            .takes(Parameter.query("cursor", "next_cursor of the page before"))
            .answers(200, Body.class, "one page; next_cursor is null on the last")
            .refuses(400, "the cursor is not of this list")
            .refuses(422, "the limit cannot be accepted")
            .build();

    private final ListSecurityEvents listSecurityEvents;

    SecurityEvents(ListSecurityEvents listSecurityEvents) {
        this.listSecurityEvents = listSecurityEvents;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        PageRequest page = new PageRequest(
                exchange.number("limit", 1, PageRequest.MOST).orElse(USUAL),
                exchange.query("cursor").map(Cursor::new));
        return Answer.ok(Body.of(listSecurityEvents.handle(exchange.user().email(), page)));
    }
}
