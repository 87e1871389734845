package io.kraftd.usecases;

import static io.kraftd.tck.OperationBuilder.anOperation;
import static io.kraftd.usecases.World.content;
import static io.kraftd.usecases.World.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeletingAccountsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");
    private static final OrderNumber NUMBER = new OrderNumber(Series.PO, 2026, 1);

    private final World world = new World();

    /** Somebody with one of everything that is kept. */
    private Tokens busy(EmailAddress owner) {
        Tokens tokens = world.registered(owner.value());
        world.kraftd.uploadDocument().handle(upload(owner.value(), "item,price"));
        DocumentId inquiry = new DocumentId(UUID.randomUUID().toString());
        Sha256 step = put(owner, "a step");
        var opened = ProcurementCase.opened(inquiry, owner, world.clock.instant())
                .done(CaseStep.INQUIRY, owner, step, step, world.clock.instant());
        world.procurements.addEvent(owner, opened.event());
        world.procurements.create(opened.head());
        world.orders.createCounter(NumberCounter.fresh(owner, Series.PO, 2026));
        world.orders.create(new IssuedOrder(
                owner,
                NUMBER,
                inquiry,
                1,
                SupplierId.of("Alfa"),
                "Alfa",
                Money.of("10.00", "EUR"),
                put(owner, "an order"),
                false,
                world.clock.instant()));
        world.operations.create(
                anOperation().ownedBy(owner).ofKind(Operation.Kind.ANSWER).build());
        world.operations.create(
                anOperation().ownedBy(owner).ofKind(Operation.Kind.JOB).build());
        world.conversations.create(
                Conversation.begun(new ConversationId(inquiry.value()), owner, world.clock.instant()));
        return tokens;
    }

    private Sha256 put(EmailAddress owner, String text) {
        Content content = content(text);
        world.contents.put(owner, content);
        return content.sha256();
    }

    /** How many users, documents, cases, orders, counters, contents, operations, conversations and events there are of this owner. */
    private List<Integer> things(EmailAddress owner) {
        PageRequest page = PageRequest.first(50);
        return List.of(
                world.users.find(owner).isPresent() ? 1 : 0,
                world.documents.list(owner, DocumentFilter.ALL, page).items().size(),
                world.procurements.list(owner, page).items().size(),
                world.orders.latest(owner, Series.PO, page).items().size(),
                world.orders.counters(owner).size(),
                (int) world.contents.list(owner).count(),
                Stream.of(Operation.Kind.values())
                        .mapToInt(kind ->
                                world.operations.list(owner, kind, page).items().size())
                        .sum(),
                world.conversations.list(owner, page).items().size(),
                world.audit.ofOwner(owner, page).items().size());
    }

    private static void leave(Kraftd kraftd, Tokens tokens, String password) {
        Caller caller = kraftd.authenticate().handle(tokens.access().text());
        kraftd.deleteAccount().handle(new DeleteAccount.Command(caller, password, World.FROM));
    }

    private Tokens login() {
        return world.kraftd.logIn().handle(new LogIn.Command(ANN.value(), World.GOOD_PASSWORD, World.FROM));
    }

    @Test
    void everything_of_who_leaves_is_gone_and_nothing_of_others() {
        Tokens ann = busy(ANN);
        Tokens phone = login();
        Tokens bob = busy(BOB);
        List<Integer> bobs = things(BOB);

        leave(world.kraftd, ann, World.GOOD_PASSWORD);

        assertThat(things(ANN)).containsOnly(0);
        assertThat(things(BOB)).isEqualTo(bobs).doesNotContain(0);
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(
                        () -> world.kraftd.authenticate().handle(phone.access().text()));
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() ->
                        world.kraftd.refreshSession().handle(new RefreshSession.Command(ann.refresh(), World.FROM)));
        assertThat(world.kraftd.authenticate().handle(bob.access().text())).isNotNull();
    }

    @Test
    void the_address_is_free_and_whoever_takes_it_finds_nothing() {
        leave(world.kraftd, busy(ANN), World.GOOD_PASSWORD);
        assertThatExceptionOfType(WrongCredentialsException.class).isThrownBy(this::login);
        world.audit.deleteOwner(ANN);

        world.registered(ANN.value());

        assertThat(things(ANN)).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void who_does_not_know_the_password_removes_nothing_and_is_noted() {
        Tokens ann = busy(ANN);
        List<Integer> before = things(ANN).subList(0, 8);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> leave(world.kraftd, ann, "not the password"))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("password"));

        assertThat(things(ANN).subList(0, 8)).isEqualTo(before);
        assertThat(world.kraftd.authenticate().handle(ann.access().text())).isNotNull();
        assertThat(world.audit.ofOwner(ANN, PageRequest.first(9)).items())
                .extracting(SecurityEvent::kind)
                .contains(Kind.ACCOUNT_DELETION_FAILED);
    }

    @Test
    void an_outage_in_the_middle_leaves_the_account_so_that_leaving_again_removes_the_rest() {
        Tokens ann = busy(ANN);
        ProcurementRepository down = failing(ProcurementRepository.class, world.procurements, "deleteOwner");
        Kraftd failing = world.complete()
                .stores(new Stores(
                        world.users,
                        world.sessions,
                        world.documents,
                        down,
                        world.orders,
                        world.learning,
                        world.operations,
                        world.conversations))
                .build();

        assertThatExceptionOfType(PortException.class).isThrownBy(() -> leave(failing, ann, World.GOOD_PASSWORD));

        leave(world.kraftd, login(), World.GOOD_PASSWORD);
        assertThat(things(ANN)).containsOnly(0);
    }

    @Test
    void what_a_request_under_way_writes_in_the_last_moment_goes_too() {
        Tokens ann = busy(ANN);
        UserRepository slow = before(
                UserRepository.class,
                world.users,
                "delete",
                () -> world.kraftd.uploadDocument().handle(upload(ANN.value(), "a last offer")));
        Kraftd racing = world.complete()
                .stores(new Stores(
                        slow,
                        world.sessions,
                        world.documents,
                        world.procurements,
                        world.orders,
                        world.learning,
                        world.operations,
                        world.conversations))
                .build();

        leave(racing, ann, World.GOOD_PASSWORD);

        assertThat(things(ANN)).containsOnly(0);
    }

    @Test
    void where_numbered_papers_stay_they_stay_whole_and_the_rest_goes_and_nobody_gets_the_address() {
        Tokens ann = busy(ANN);
        Kraftd keeping = world.complete().papersStay(true).build();

        leave(keeping, ann, World.GOOD_PASSWORD);

        assertThat(things(ANN)).containsExactly(1, 0, 0, 1, 1, 1, 0, 0, 0);
        Sha256 body = world.orders.find(ANN, NUMBER).orElseThrow().value().body();
        assertThat(world.contents.find(ANN, body)).isPresent();
        assertThat(world.users.find(ANN).orElseThrow().value())
                .extracting(user -> user.name() + user.organization() + user.active())
                .isEqualTo("departeddepartedfalse");
        assertThatExceptionOfType(WrongCredentialsException.class).isThrownBy(this::login);
        assertThatExceptionOfType(EmailTakenException.class).isThrownBy(() -> world.registered(ANN.value()));
    }

    @Test
    void where_numbered_papers_stay_and_there_are_none_everything_goes() {
        Tokens ann = world.registered(ANN.value());
        Document document = world.kraftd
                .uploadDocument()
                .handle(upload(ANN.value(), "item,price"))
                .value();
        Kraftd keeping = world.complete().papersStay(true).build();

        leave(keeping, ann, World.GOOD_PASSWORD);

        assertThat(document.owner()).isEqualTo(ANN);
        assertThat(things(ANN)).containsOnly(0);
    }

    private static <P> P failing(Class<P> port, P good, String method) {
        return before(port, good, method, () -> {
            throw PortException.outage("The store is down", null);
        });
    }

    private static <P> P before(Class<P> port, P good, String method, Runnable first) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, called, with) -> {
            if (called.getName().equals(method)) {
                first.run();
            }
            try {
                return called.invoke(good, with);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
