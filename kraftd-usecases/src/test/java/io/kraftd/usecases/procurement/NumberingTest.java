package io.kraftd.usecases.procurement;

import static io.kraftd.usecases.procurement.PurchaseWorld.BEA;
import static io.kraftd.usecases.procurement.PurchaseWorld.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers have no gap and no double, whoever counts at once and wherever somebody is interrupted. */
class NumberingTest {
    private final PurchaseWorld world = new PurchaseWorld();

    private List<Integer> issued(Series series) {
        return world.orders.latest(BEA, series, PageRequest.first(200)).items().stream()
                .map(order -> order.number().number())
                .sorted()
                .toList();
    }

    @Test
    void many_cases_at_once_number_without_gap_or_double() {
        List<DocumentId> cases =
                IntStream.range(0, 16).mapToObj(i -> world.aProposedCase()).toList();

        Together.run(16, i -> () -> world.procurement().issueOrders().handle(order(cases.get(i))))
                .forEach(outcome -> assertThat(outcome.value()).isNotNull());

        assertThat(issued(Series.PO))
                .isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
        assertThat(world.orders
                        .counter(BEA, Series.PO, 2026)
                        .orElseThrow()
                        .value()
                        .open())
                .isEmpty();
    }

    @Test
    void many_callers_with_one_wish_get_one_order() {
        DocumentId inquiry = world.aProposedCase();

        Together.run(8, i -> () -> world.procurement().issueOrders().handle(order(inquiry)))
                .forEach(outcome -> assertThat(outcome.value().result().papers())
                        .extracting(paper -> paper.number().number())
                        .containsExactly(1));

        assertThat(issued(Series.PO)).containsExactly(1);
        world.procurement().issueOrders().handle(order(world.aProposedCase()));
        assertThat(issued(Series.PO)).containsExactly(1, 2);
    }

    @Test
    void of_many_callers_with_different_wishes_everybody_is_answered_and_one_order_is_valid() {
        DocumentId inquiry = world.aProposedCase();

        Together.run(8, i -> () -> world.procurement().issueOrders().handle(order(inquiry, "wish " + i)));

        List<Integer> numbers = issued(Series.PO);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(world.orders.latest(BEA, Series.PO, PageRequest.first(200)).items())
                .filteredOn(order -> !order.cancelled())
                .hasSize(1);
    }

    @Test
    void a_number_whose_case_was_never_saved_goes_to_the_next_caller() {
        DocumentId interrupted = world.aProposedCase();
        FailingProcurements failing = new FailingProcurements(world.procurements);
        world.procurements = failing;
        failing.failSaves = true;
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> world.procurement().issueOrders().handle(order(interrupted)));
        failing.failSaves = false;
        assertThat(world.procurement().readCase().head(BEA, interrupted).value().status())
                .as("a step that fails half-way leaves the case at the step before")
                .isEqualTo(CaseStatus.PROPOSAL_GENERATED);

        DocumentId next = world.aProposedCase();
        world.procurement().issueOrders().handle(order(next));
        world.procurement().issueOrders().handle(order(interrupted));

        assertThat(issued(Series.PO)).containsExactly(1, 2);
        assertThat(world.procurement()
                        .readOrders()
                        .order(BEA, OrderNumber.parse("PO-2026-00001"))
                        .head()
                        .inquiry())
                .isEqualTo(next);
    }

    @Test
    void whoever_was_overtaken_cannot_name_the_number_any_more() {
        DocumentId slow = world.aProposedCase();
        Stored<ProcurementCase> read = world.procurements.find(BEA, slow).orElseThrow();
        reserve(slow, "slow");

        world.procurement().issueOrders().handle(order(world.aProposedCase()));

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> world.procurements.save(read.value(), read.revision()));
        assertThat(issued(Series.PO)).containsExactly(1);
    }

    private void reserve(DocumentId inquiry, String key) {
        world.orders.createCounter(
                NumberCounter.fresh(BEA, Series.PO, 2026).reserve(key, inquiry).counter());
    }

    @Test
    void an_order_that_was_named_and_not_entered_is_entered_by_whoever_looks_for_it() {
        DocumentId inquiry = world.aProposedCase();
        FailingOrders failing = new FailingOrders(world.orders);
        world.orders = failing;
        failing.failCreates = true;
        world.procurement().issueOrders().handle(order(inquiry));
        assertThat(issued(Series.PO)).isEmpty();
        failing.failCreates = false;

        assertThat(world.procurement()
                        .readOrders()
                        .order(BEA, OrderNumber.parse("PO-2026-00001"))
                        .head()
                        .inquiry())
                .isEqualTo(inquiry);
    }

    @Test
    void an_order_that_was_named_and_not_entered_is_entered_before_its_case_may_go() {
        FailingOrders failing = new FailingOrders(world.orders);
        world.orders = failing;
        world.procurement().issueOrders().handle(order(world.aProposedCase()));
        failing.failCreates = true;
        world.procurement().issueOrders().handle(order(world.aProposedCase()));
        failing.failCreates = false;

        Set<Sha256> bodies = world.procurement().settlePapers().handle(BEA);

        assertThat(issued(Series.PO)).containsExactly(1, 2);
        assertThat(bodies)
                .hasSize(2)
                .allSatisfy(body -> assertThat(world.steps.find(BEA, body, PurchaseOrder.class))
                        .isPresent());
    }

    @Test
    void an_order_that_was_named_and_not_settled_is_settled_by_the_next_caller() {
        FailingOrders failing = new FailingOrders(world.orders);
        world.orders = failing;
        failing.failCreates = true;
        world.procurement().issueOrders().handle(order(world.aProposedCase()));
        failing.failCreates = false;

        world.procurement().issueOrders().handle(order(world.aProposedCase()));

        assertThat(issued(Series.PO)).containsExactly(1, 2);
        assertThat(world.orders
                        .counter(BEA, Series.PO, 2026)
                        .orElseThrow()
                        .value()
                        .open())
                .isEmpty();
    }

    @Test
    void numbers_are_asked_for_in_the_order_of_their_keys() {
        DocumentId inquiry = world.aProposedCase();
        Cases cases = new Cases(world.procurements, world.steps, world.clock);
        Numbering numbering =
                new Numbering(world.orders, new OrderIndex(world.orders, cases), cases, Duration.ofMillis(50));
        List<OrderNumber> given = new ArrayList<>();

        numbering.number(cases.get(BEA, inquiry), Series.PO, 2026, List.of("one", "two"), numbers -> {
            given.addAll(numbers);
            return cases.finish(cases.get(BEA, inquiry), CaseStep.PO, order(inquiry), new IssuedPapers(List.of()));
        });

        assertThat(given).extracting(OrderNumber::number).containsExactly(1, 2);
    }
}
