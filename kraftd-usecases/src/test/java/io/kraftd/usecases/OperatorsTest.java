package io.kraftd.usecases;

import static io.kraftd.usecases.World.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an operator does for everybody. */
class OperatorsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    private final World world = new World();
    private final Stores stores = new Stores(
            world.users,
            world.sessions,
            world.documents,
            world.procurements,
            world.orders,
            world.learning,
            world.operations,
            world.conversations);
    private final AdministerUsers users = new AdministerUsers(stores, world.audit, new RandomIds(), world.clock);
    private final ArchiveDocuments archive = new ArchiveDocuments(stores, new GzipSteps(world.contents), world.clock);

    private Document uploaded(String text) {
        return world.kraftd.uploadDocument().handle(upload(ANN.value(), text)).value();
    }

    private DocumentStatus status(Document document) {
        return world.documents.find(ANN, document.id()).orElseThrow().value().status();
    }

    @Test
    void a_deactivated_user_is_out_at_once_and_may_come_back_when_activated() {
        Tokens ann = world.registered(ANN.value());
        Tokens bob = world.registered("bob@example.com");

        users.deactivate(ANN);

        assertThatExceptionOfType(AccountDisabledException.class)
                .isThrownBy(
                        () -> world.kraftd.authenticate().handle(ann.access().text()));
        assertThat(world.kraftd.authenticate().handle(bob.access().text())).isNotNull();
        assertThat(users.count()).isEqualTo(new AdministerUsers.Numbers(1, 1));
        users.activate(ANN);
        assertThat(users.count()).isEqualTo(new AdministerUsers.Numbers(2, 0));
        assertThatExceptionOfType(InvalidTokenException.class)
                .as("what was ended stays ended")
                .isThrownBy(
                        () -> world.kraftd.authenticate().handle(ann.access().text()));
        assertThat(world.audit.ofOwner(ANN, PageRequest.first(5)).items())
                .extracting(SecurityEvent::kind)
                .contains(Kind.ACCOUNT_DEACTIVATED, Kind.ACCOUNT_ACTIVATED);
    }

    @Test
    void every_user_is_listed_beyond_one_page() {
        for (int number = 0; number < 250; number++) {
            world.users.create(
                    User.registered(new EmailAddress(number + "@example.com"), "A", "B", "hash", Instant.EPOCH));
        }

        assertThat(users.all()).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_deactivated_who_is_not_there() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> users.deactivate(ANN))
                .withMessage("There is no such user with the address ann@example.com");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> users.activate(ANN));
        assertThat(world.audit.ofOwner(ANN, PageRequest.first(5)).items()).isEmpty();
    }

    @Test
    void what_is_older_is_archived_and_nothing_else() {
        world.registered(ANN.value());
        Document old = uploaded("old");
        Document running = uploaded("an inquiry");
        world.procurements.create(ProcurementCase.opened(running.id(), ANN, world.clock.instant()));
        Document read = uploaded("being read");
        Stored<Document> stored = world.documents.find(ANN, read.id()).orElseThrow();
        world.documents.save(
                read.processing(new Lease("somebody", world.clock.instant().plusSeconds(60)), world.clock.instant()),
                stored.revision());
        world.clock.pass(NINETY_DAYS.plusSeconds(1));
        Document young = uploaded("young");

        ArchiveDocuments.Result result = archive.handle(NINETY_DAYS);

        assertThat(result).isEqualTo(new ArchiveDocuments.Result(1, 1));
        assertThat(status(old)).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(status(running)).isEqualTo(DocumentStatus.PENDING);
        assertThat(status(read)).isEqualTo(DocumentStatus.PROCESSING);
        assertThat(status(young)).isEqualTo(DocumentStatus.PENDING);
        assertThat(archive.handle(NINETY_DAYS)).isEqualTo(new ArchiveDocuments.Result(0, 1));
    }

    @Test
    void all_of_more_than_a_page_are_archived() {
        world.registered(ANN.value());
        for (int number = 0; number < 250; number++) {
            uploaded("old " + number);
        }
        world.clock.pass(NINETY_DAYS.plusSeconds(1));

        assertThat(archive.handle(NINETY_DAYS)).isEqualTo(new ArchiveDocuments.Result(250, 0));
    }
}
