package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.OperationBuilder.anOperation;
import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static io.kraftd.tck.UserBuilder.aUser;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.User;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Something of each type that the ports of stores take. */
final class Samples {
    private static final ProcurementCase CASE = Purchases.opened();
    private static final IssuedOrder ORDER = Purchases.order(CASE.owner(), CASE.id(), Series.PO, 1);
    private static final Operation OPERATION = anOperation().build();
    private static final Conversation CONVERSATION =
            Conversation.begun(new ConversationId(CASE.id().value()), CASE.owner(), Instant.EPOCH);
    private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            Map.entry(User.class, aUser().build()),
            Map.entry(
                    SecurityEvent.class,
                    new SecurityEvent(
                            "an-event", CASE.owner(), SecurityEvent.Kind.SIGNED_IN, Instant.EPOCH, "192.0.2.7")),
            Map.entry(RefreshToken.class, aRefreshToken().build()),
            Map.entry(Document.class, aDocument().build()),
            Map.entry(ProcurementCase.class, CASE),
            Map.entry(CaseEvent.class, Purchases.inquired(CASE).event()),
            Map.entry(IssuedOrder.class, ORDER),
            Map.entry(OrderNumber.class, ORDER.number()),
            Map.entry(Series.class, Series.PO),
            Map.entry(int.class, 2026),
            Map.entry(NumberCounter.class, NumberCounter.fresh(CASE.owner(), Series.PO, 2026)),
            Map.entry(Content.class, Content.of(new byte[] {1})),
            Map.entry(EmailAddress.class, CASE.owner()),
            Map.entry(DocumentId.class, CASE.id()),
            Map.entry(Sha256.class, ORDER.body()),
            Map.entry(String.class, "login-1"),
            Map.entry(Revision.class, new Revision("1")),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(DocumentFilter.class, DocumentFilter.ALL),
            Map.entry(Operation.class, OPERATION),
            Map.entry(OperationId.class, OPERATION.id()),
            Map.entry(Operation.Kind.class, OPERATION.kind()),
            Map.entry(Conversation.class, CONVERSATION),
            Map.entry(ConversationId.class, CONVERSATION.id()),
            Map.entry(PageRequest.class, PageRequest.first(5)),
            Map.entry(UnaryOperator.class, UnaryOperator.identity()));

    private Samples() {}

    static Object of(Class<?> type) {
        return Objects.requireNonNull(BY_TYPE.get(type), () -> "no sample of " + type);
    }
}
