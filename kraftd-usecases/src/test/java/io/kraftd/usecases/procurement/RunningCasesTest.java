package io.kraftd.usecases.procurement;

import static io.kraftd.usecases.procurement.PurchaseWorld.BEA;
import static io.kraftd.usecases.procurement.PurchaseWorld.levelling;
import static io.kraftd.usecases.procurement.PurchaseWorld.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningCasesTest {
    private final PurchaseWorld world = new PurchaseWorld();

    private RunningCases running() {
        return new RunningCases(world.procurements, world.steps, world.clock);
    }

    private static NormalizeQuotes.Command levellingOf(DocumentId inquiry, DocumentId quotation) {
        NormalizeQuotes.Command none = levelling(inquiry);
        return new NormalizeQuotes.Command(
                none.owner(),
                none.inquiry(),
                none.target(),
                none.awardDate(),
                none.costOfCapitalPercent(),
                none.plugPolicy(),
                none.exchangeRates(),
                none.packFactors(),
                none.costPlugs(),
                none.linePlugs(),
                none.decisions(),
                List.of(quotation),
                List.of());
    }

    @Test
    void a_case_that_has_an_order_rests_on_nothing_any_more() {
        DocumentId running = world.aCase();
        world.procurement().issueOrders().handle(order(world.aProposedCase()));

        assertThat(running().documents(BEA)).containsExactly(running);
    }

    @Test
    void quotations_that_were_levelled_count_and_others_do_not() {
        DocumentId inquiry = world.aCase();
        DocumentId quotation = world.document(
                DocumentType.QUOTATION,
                "Quotation Q-1",
                "Supplier|Alfa Valves Ltd",
                "Currency|USD",
                "Item|Description|Qty|Unit|Unit price|Amount",
                "1|Gate valve DN50 PN16|2|piece|100.00|200.00",
                "2|Seamless pipe DN50|100|m|10.00|1000.00");
        world.procurement().normalizeQuotes().handle(levellingOf(inquiry, quotation));

        assertThat(running().documents(BEA)).containsExactlyInAnyOrder(inquiry, quotation);
    }
}
