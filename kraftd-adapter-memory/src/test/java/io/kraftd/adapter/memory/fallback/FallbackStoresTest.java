package io.kraftd.adapter.memory.fallback;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.OperationBuilder.anOperation;
import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import io.kraftd.tck.Owners;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Development: work goes on beside a store that went away, and all of it is there once the store is back. */
class FallbackStoresTest {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private final SteppedClock clock = new SteppedClock();
    private final Stores truth = MemoryStores.fresh(clock);
    private final Switched store = new Switched(truth);
    private final Stores beside = MemoryStores.fresh(clock);
    private final FallbackStores fallback =
            new FallbackStores(store.stores(), beside, new CircuitBreaker(1, Duration.ofSeconds(10), clock));
    private final Stores stores = fallback.stores();
    private final EmailAddress ann = Owners.someone();

    @Test
    void while_the_store_answers_everything_goes_there_and_nothing_lies_beside_it() {
        Document document = stores.documents().create(aDocument().build()).value();

        assertThat(truth.documents().find(document.owner(), document.id())).isPresent();
        assertThat(beside.documents().find(document.owner(), document.id())).isEmpty();
        assertThat(fallback.isDegraded()).isFalse();
    }

    @Test
    void what_is_written_meanwhile_is_found_listed_and_brought_to_the_store() {
        store.goDown();
        Stored<Document> created =
                stores.documents().create(aDocument().ownedBy(ann).build());
        Document archived = created.value().archived(NOW);
        stores.documents().save(archived, created.revision());
        User user = stores.users().create(aUser().build()).value();

        assertThat(fallback.isDegraded()).isTrue();
        assertThat(stores.documents()
                        .list(ann, DocumentFilter.ALL, PageRequest.first(5))
                        .items())
                .containsExactly(archived);
        back();

        assertThat(stores.documents().find(ann, archived.id()))
                .map(Stored::value)
                .contains(archived);
        assertThat(truth.documents().find(ann, archived.id()))
                .map(Stored::value)
                .contains(archived);
        assertThat(truth.users().find(user.email())).map(Stored::value).contains(user);
        assertThat(fallback.isDegraded()).isFalse();
        assertThat(fallback.conflicts()).isEmpty();
        assertThat(beside.documents().count(ann, DocumentFilter.ALL)).isZero();
        assertThat(beside.users().find(user.email())).isEmpty();
    }

    @Test
    void what_the_store_may_hold_is_never_answered_as_absent() {
        Document known = stores.documents().create(aDocument().build()).value();
        store.goDown();

        assertThatThrownBy(() -> stores.documents().find(known.owner(), known.id()))
                .isInstanceOfSatisfying(
                        PortException.class,
                        outage -> assertThat(outage.mayRetry()).isTrue());
        assertThatThrownBy(() -> stores.users().find(ann)).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> stores.documents().deleteOwner(ann)).isInstanceOf(PortException.class);
    }

    @Test
    void a_change_of_what_was_read_before_is_brought_under_the_revision_it_follows() {
        Stored<Document> before = stores.documents().create(aDocument().build());
        store.goDown();
        Document archived = before.value().archived(NOW);
        stores.documents().save(archived, before.revision());
        back();

        assertThat(stores.documents().find(archived.owner(), archived.id()))
                .map(stored -> stored.value().status())
                .contains(DocumentStatus.ARCHIVED);
        assertThat(fallback.conflicts()).isEmpty();
    }

    @Test
    void who_was_overtaken_is_kept_as_a_conflict_and_the_store_keeps_what_it_has() {
        Stored<Document> before = stores.documents().create(aDocument().build());
        EmailAddress taken = Owners.someone();
        store.goDown();
        Document ours = before.value().archived(NOW);
        stores.documents().save(ours, before.revision());
        User newcomer = stores.users()
                .create(aUser().withEmail(taken).named("Ours").build())
                .value();
        Stored<Document> theirs = truth.documents()
                .save(
                        aDocument()
                                .withId(before.value().id())
                                .ownedBy(before.value().owner())
                                .readAs(DocumentType.RFQ)
                                .build(),
                        before.revision());
        Stored<User> first =
                truth.users().create(aUser().withEmail(taken).named("Theirs").build());
        back();

        fallback.replay();

        assertThat(fallback.conflicts()).extracting(Conflict::value).containsExactlyInAnyOrder(ours, newcomer);
        assertThat(fallback.conflicts().toString()).doesNotContain("hash");
        assertThat(stores.documents().find(ours.owner(), ours.id())).contains(theirs);
        assertThat(stores.users().find(taken)).contains(first);
    }

    @Test
    void a_write_whose_answer_was_lost_is_neither_doubled_nor_a_conflict() {
        store.loseAnswers();
        Document document =
                stores.documents().create(aDocument().ownedBy(ann).build()).value();
        back();

        assertThat(stores.documents().count(ann, DocumentFilter.ALL)).isOne();
        assertThat(stores.documents().find(ann, document.id()))
                .map(Stored::value)
                .contains(document);
        assertThat(fallback.conflicts()).isEmpty();
    }

    @Test
    void a_store_that_goes_away_again_while_things_are_brought_gets_the_rest_later() {
        store.goDown();
        for (int number = 0; number < 5; number++) {
            stores.documents().create(aDocument().ownedBy(ann).build());
        }
        store.comeBack();
        store.loseAnswers();
        clock.pass(Duration.ofSeconds(10));
        stores.documents().create(aDocument().ownedBy(ann).build());
        back();

        assertThat(stores.documents().count(ann, DocumentFilter.ALL)).isEqualTo(6);
        assertThat(truth.documents().count(ann, DocumentFilter.ALL)).isEqualTo(6);
        assertThat(fallback.conflicts()).isEmpty();
    }

    @Test
    void duplicates_and_stale_saves_are_refused_meanwhile_too() {
        store.goDown();
        Stored<User> created = stores.users().create(aUser().build());
        stores.users().save(created.value().withActive(false, NOW), created.revision());

        assertThatThrownBy(() -> stores.users().create(created.value())).isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> stores.users().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    void what_was_created_meanwhile_may_be_deleted_and_never_comes_to_the_store() {
        store.goDown();
        Stored<Document> created = stores.documents().create(aDocument().build());
        Document document = created.value();
        stores.documents().delete(document.owner(), document.id(), created.revision());
        back();

        assertThat(stores.documents().find(document.owner(), document.id())).isEmpty();
    }

    @Test
    void numbers_are_refused_until_the_store_is_back() {
        store.goDown();
        NumberCounter counter = NumberCounter.fresh(ann, Series.PO, 2026);

        assertThatThrownBy(() -> stores.orders().createCounter(counter)).isInstanceOf(PortException.class);
        back();

        stores.orders().createCounter(counter);
    }

    @Test
    void who_is_signed_out_meanwhile_is_signed_out_in_the_store() {
        RefreshToken old =
                stores.sessions().create(aRefreshToken().of(ann).build()).value();
        store.goDown();
        RefreshToken fresh =
                stores.sessions().create(aRefreshToken().of(ann).build()).value();

        stores.sessions().revokeAll(ann);
        back();

        assertThat(stores.sessions().find(ann, old.hash()).orElseThrow().value().revoked())
                .isTrue();
        assertThat(stores.sessions()
                        .find(ann, fresh.hash())
                        .orElseThrow()
                        .value()
                        .revoked())
                .isTrue();
    }

    @Test
    void the_steps_of_a_case_done_meanwhile_are_there_with_their_history() {
        store.goDown();
        Document inquiry = aDocument().ownedBy(ann).build();
        Stored<ProcurementCase> opened = stores.procurements().create(ProcurementCase.opened(inquiry.id(), ann, NOW));
        ProcurementCase.Advanced done = opened.value()
                .done(
                        CaseStep.INQUIRY,
                        ann,
                        inquiry.file().sha256(),
                        inquiry.file().sha256(),
                        NOW);
        stores.procurements().addEvent(ann, done.event());
        stores.procurements().save(done.head(), opened.revision());
        back();

        assertThat(stores.procurements().find(ann, inquiry.id()))
                .map(Stored::value)
                .contains(done.head());
        assertThat(truth.procurements()
                        .findEvent(ann, inquiry.id(), done.event().hash()))
                .contains(done.event());
    }

    @Test
    void what_was_asked_for_and_said_meanwhile_comes_to_the_store_and_what_was_removed_again_does_not() {
        store.goDown();
        Stored<Operation> open =
                stores.operations().create(anOperation().ownedBy(ann).build());
        Operation running = open.value().in(OperationState.RUNNING, NOW);
        stores.operations().save(running, open.revision());
        Operation removed =
                stores.operations().create(anOperation().ownedBy(ann).build()).value();
        stores.operations().delete(ann, removed.id());
        Conversation talk = stores.conversations()
                .create(Conversation.begun(new ConversationId(UUID.randomUUID().toString()), ann, NOW))
                .value();
        back();

        assertThat(stores.operations().find(ann, running.id()))
                .map(Stored::value)
                .contains(running);
        assertThat(truth.operations().find(ann, running.id()))
                .map(Stored::value)
                .contains(running);
        assertThat(truth.operations().find(ann, removed.id())).isEmpty();
        assertThat(truth.conversations().find(ann, talk.id()))
                .map(Stored::value)
                .contains(talk);
        assertThat(fallback.isDegraded()).isFalse();
        assertThat(fallback.conflicts()).isEmpty();
    }

    @Test
    void what_expires_before_the_store_is_back_is_not_brought_and_holds_nothing_up() {
        Operation known =
                stores.operations().create(anOperation().ownedBy(ann).build()).value();
        store.goDown();
        Operation brief = Operation.opened(
                new OperationId("brief"),
                ann,
                Operation.Kind.ANSWER,
                "x",
                clock.instant(),
                clock.instant().plusSeconds(5));
        stores.operations().create(brief);
        User user = stores.users().create(aUser().build()).value();
        assertThatThrownBy(() -> stores.operations().delete(ann, known.id())).isInstanceOf(PortException.class);
        back();

        assertThat(stores.operations().find(ann, brief.id())).isEmpty();
        assertThat(truth.users().find(user.email())).isPresent();
        assertThat(truth.operations().find(ann, known.id())).isPresent();
        assertThat(fallback.isDegraded()).isFalse();
        assertThat(fallback.conflicts()).isEmpty();
    }

    @Test
    void what_happened_meanwhile_is_shown_and_comes_to_the_trail_once() {
        MemoryAudit kept = new MemoryAudit(10);
        AuditTrail away = store.switched(AuditTrail.class, kept);
        AuditTrail trail = fallback.audit(away, new MemoryAudit(10));
        SecurityEvent event = new SecurityEvent("a", ann, SecurityEvent.Kind.SIGNED_IN, NOW, "192.0.2.7");
        SecurityEvent later = new SecurityEvent("b", ann, SecurityEvent.Kind.SIGNED_OUT, NOW, "192.0.2.7");
        store.goDown();
        trail.append(event);
        assertThat(trail.ofOwner(ann, PageRequest.first(5)).items()).containsExactly(event);
        store.comeBack();
        store.loseAnswers();
        clock.pass(Duration.ofSeconds(10));
        trail.append(later);

        assertThat(fallback.isDegraded()).isTrue();
        back();
        fallback.replay();

        assertThat(kept.ofOwner(ann, PageRequest.first(5)).items()).containsExactly(event, later);
        assertThat(fallback.isDegraded()).isFalse();
    }

    private void back() {
        store.comeBack();
        clock.pass(Duration.ofSeconds(10));
    }
}
