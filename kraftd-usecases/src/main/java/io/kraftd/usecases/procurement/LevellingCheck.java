package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a request for levelling may name: bids of different suppliers, and lines and suppliers that exist. */
final class LevellingCheck {
    private final NormalizeQuotes.Command command;
    private final ScopeBaseline scope;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<SupplierId> suppliers = new HashSet<>();

    private LevellingCheck(NormalizeQuotes.Command command, ScopeBaseline scope) {
        this.command = command;
        this.scope = scope;
    }

    /** {@link RefusedInputException} with everything that is wrong. */
    static void check(NormalizeQuotes.Command command, ScopeBaseline scope, List<Quotations.Quoted> quoted) {
        LevellingCheck check = new LevellingCheck(command, scope);
        check.bids(quoted);
        check.names();
        check.quotedLines();
        check.decisions(quoted);
        if (!check.refusals.isEmpty()) {
            throw new RefusedInputException(check.refusals);
        }
    }

    private void bids(List<Quotations.Quoted> quoted) {
        if (quoted.isEmpty()) {
            refuse("supplier_quotes", "at least one quotation is required, here or in quotation_document_ids");
        }
        for (Quotations.Quoted each : quoted) {
            if (!suppliers.add(each.quotation().supplierId())) {
                String field = each.offer().source() == null ? "supplier_quotes" : "quotation_document_ids";
                refuse(
                        field,
                        "two quotations of one supplier: " + each.quotation().supplier());
            }
        }
    }

    private void names() {
        IntStream.range(0, command.packFactors().size()).forEach(i -> {
            line(
                    "pack_factors[%d].rfq_line".formatted(i),
                    command.packFactors().get(i).rfqLine());
            SupplierId supplier = command.packFactors().get(i).supplier();
            if (supplier != null) {
                supplier("pack_factors[%d].supplier".formatted(i), supplier);
            }
        });
        IntStream.range(0, command.costPlugs().size())
                .forEach(i -> supplier(
                        "freight_plugs[%d].supplier".formatted(i),
                        command.costPlugs().get(i).supplier()));
        IntStream.range(0, command.linePlugs().size()).forEach(i -> {
            line(
                    "line_plugs[%d].rfq_line".formatted(i),
                    command.linePlugs().get(i).rfqLine());
            supplier(
                    "line_plugs[%d].supplier".formatted(i),
                    command.linePlugs().get(i).supplier());
        });
    }

    // why: a line that names what nobody asked for would be matched by its words, which is not what it says.
    private void quotedLines() {
        for (int i = 0; i < command.quotations().size(); i++) {
            List<QuotationLine> lines = command.quotations().get(i).lines();
            for (int j = 0; j < lines.size(); j++) {
                String rfqLine = lines.get(j).rfqLine();
                if (rfqLine != null) {
                    line("supplier_quotes[%d].lines[%d].rfq_line".formatted(i, j), rfqLine);
                }
            }
        }
    }

    private void decisions(List<Quotations.Quoted> quoted) {
        for (int i = 0; i < command.decisions().size(); i++) {
            Levelling.Decision decision = command.decisions().get(i);
            line("line_matches[%d].rfq_line".formatted(i), decision.match().rfqLine());
            supplier("line_matches[%d].supplier".formatted(i), decision.supplier());
            boolean unknown = quoted.stream()
                    .filter(each -> each.quotation().supplierId().equals(decision.supplier()))
                    .flatMap(each -> each.quotation().lines().stream())
                    .noneMatch(offer -> offer.id().equals(decision.match().quoteLine()));
            if (unknown && suppliers.contains(decision.supplier())) {
                refuse("line_matches[%d].quote_line".formatted(i), "is no line of this supplier's quotation");
            }
        }
    }

    private void line(String field, String rfqLine) {
        if (scope.line(rfqLine).isEmpty()) {
            refuse(field, "is no line of the inquiry");
        }
    }

    private void supplier(String field, SupplierId supplier) {
        if (!suppliers.contains(supplier)) {
            refuse(field, "has no quotation here");
        }
    }

    private void refuse(String field, String message) {
        refusals.add(new Refusal(field, message));
    }
}
