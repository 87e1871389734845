package io.kraftd.app.print;

import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.domain.shared.Counted;
import io.kraftd.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a recommended award. */
public final class ProposalPrinter {
    private ProposalPrinter() {}

    /** The text, ended by a line feed; safe to show on a terminal whatever documents say. */
    public static String print(Proposal proposal) {
        StringBuilder out = new StringBuilder("Proposed award\n");
        proposal.awards().forEach(award -> {
            String lines = award.lines().isEmpty()
                    ? "everything"
                    : Counted.of(award.lines().size(), "line", "lines");
            out.append("  %-32s %18s  %s%n"
                    .formatted(Plain.text(award.supplier()), money(proposal, award.total()), lines)
                    .replace("\r", ""));
        });
        out.append("  %-32s %18s%n"
                .formatted("total", money(proposal, proposal.total()))
                .replace("\r", ""));
        list(out, "why", proposal.reasons());
        list(out, "saves", savings(proposal));
        list(out, "deviates", proposal.deviations());
        list(out, "to ask", proposal.questions().stream().map(Question::text).toList());
        return out.toString();
    }

    private static List<String> savings(Proposal proposal) {
        @Nullable BigDecimal estimate = proposal.savings().againstEstimate();
        @Nullable BigDecimal highest = proposal.savings().againstHighest();
        return Stream.of(
                        estimate == null ? "" : money(proposal, estimate) + " against the estimate",
                        highest == null ? "" : money(proposal, highest) + " against the highest bid")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void list(StringBuilder out, String label, List<String> sentences) {
        String shown = label;
        for (String sentence : sentences) {
            out.append("  ")
                    .append("%-9s".formatted(shown))
                    .append(Plain.text(sentence))
                    .append('\n');
            shown = "";
        }
    }

    private static String money(Proposal proposal, BigDecimal amount) {
        return money(new Money(amount, proposal.currency()));
    }

    /** An amount at its currency's minor units, such as {@code 1,234.50 EUR}. */
    public static String money(Money amount) {
        int digits = Plain.minorDigits(amount.currency().getCurrencyCode());
        return Plain.number(amount.rounded().amount(), digits) + " " + amount.currency();
    }
}
