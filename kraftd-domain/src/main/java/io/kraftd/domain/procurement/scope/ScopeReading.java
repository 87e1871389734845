package io.kraftd.domain.procurement.scope;

import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.unit.Units;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the baseline from an extracted inquiry, and asks about everything that is not clear. */
public final class ScopeReading {
    private ScopeReading() {}

    /** The scope of an RFQ or BOQ; {@link NothingToBuyException} when no line was read. */
    public static ScopeBaseline of(ExtractedDocument inquiry) {
        List<RfqLine> lines = lines(inquiry.lineItems());
        if (lines.isEmpty()) {
            throw new NothingToBuyException();
        }
        Dates dates = inquiry.dates();
        CommercialTerms terms = inquiry.commercialTerms();
        return new ScopeBaseline(
                lines,
                currency(inquiry.currency()).orElse(null),
                dates == null ? null : dates.submissionDeadline(),
                dates == null ? null : dates.deliveryDate(),
                List.of(),
                mandatoryTerms(terms),
                questions(lines, dates));
    }

    private static List<RfqLine> lines(List<LineItem> items) {
        Map<String, Integer> printed = new HashMap<>();
        items.forEach(item -> printed.merge(Integer.toString(item.lineNumber()), 1, Integer::sum));
        List<RfqLine> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            LineItem item = items.get(i);
            String number = Integer.toString(item.lineNumber());
            boolean unique = printed.getOrDefault(number, 0) == 1 && printed.size() == items.size();
            lines.add(line(item, unique ? number : Integer.toString(i + 1), i));
        }
        return lines;
    }

    private static RfqLine line(LineItem item, String id, int index) {
        String unit = item.unitOfMeasure();
        boolean optional = item.statusFlags().contains(LineItem.StatusFlag.OPTIONAL);
        return new RfqLine(
                id,
                item.section(),
                item.itemCode(),
                item.description(),
                item.quantity(),
                unit,
                unit == null ? null : Units.code(unit).orElse(null),
                optional,
                FieldPath.ofLine(index, "description"));
    }

    /** The currency of a code; empty for none and for codes that ISO 4217 does not know. */
    public static Optional<Currency> currency(@Nullable String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static List<String> mandatoryTerms(@Nullable CommercialTerms terms) {
        List<String> mandatory = new ArrayList<>();
        if (terms != null && terms.incoterms() != null) {
            String place = terms.namedPlace() == null ? "" : " " + terms.namedPlace();
            mandatory.add("Delivery terms " + terms.incoterms() + place);
        }
        if (terms != null && terms.paymentTerms() != null) {
            mandatory.add("Payment terms " + terms.paymentTerms());
        }
        return mandatory;
    }

    private static List<Question> questions(List<RfqLine> lines, @Nullable Dates dates) {
        List<Question> questions = new ArrayList<>();
        for (RfqLine line : lines) {
            if (line.quantity() == null) {
                questions.add(new Question(line.id(), "How much of \"%s\" is needed?".formatted(line.description())));
            }
            if (line.unit() == null) {
                questions.add(
                        new Question(line.id(), "In which unit is \"%s\" to be priced?".formatted(line.description())));
            }
        }
        if (dates == null || dates.submissionDeadline() == null) {
            questions.add(new Question(null, "Until when may quotations be handed in?"));
        }
        return questions;
    }
}
