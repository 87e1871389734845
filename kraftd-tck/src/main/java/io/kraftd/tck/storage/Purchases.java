package io.kraftd.tck.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.ProcurementCase.Advanced;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.tck.Owners;
import java.time.Instant;
import java.util.UUID;

/** Cases and orders that the suites of this package keep. */
final class Purchases {
    private static final String SUPPLIER = "Müller & Söhne شركة";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private Purchases() {}

    static DocumentId anInquiry() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    static ProcurementCase opened() {
        return openedBy(Owners.someone(), NOON);
    }

    static ProcurementCase openedBy(EmailAddress owner, Instant moment) {
        return ProcurementCase.opened(anInquiry(), owner, moment);
    }

    static Advanced inquired(ProcurementCase at) {
        Sha256 hash = Sha256.of("result".getBytes(UTF_8));
        return at.done(CaseStep.INQUIRY, at.owner(), hash, hash, Instant.parse("2026-11-22T13:00:00Z"));
    }

    static IssuedOrder order(EmailAddress owner, DocumentId inquiry, Series series, int number) {
        return order(owner, inquiry, new OrderNumber(series, 2026, number), SUPPLIER);
    }

    static IssuedOrder order(EmailAddress owner, DocumentId inquiry, OrderNumber number, String supplier) {
        return new IssuedOrder(
                owner,
                number,
                inquiry,
                1,
                SupplierId.of(SUPPLIER),
                supplier,
                Money.of("1234.50", "EUR"),
                Sha256.of("body".getBytes(UTF_8)),
                false,
                NOON);
    }
}
