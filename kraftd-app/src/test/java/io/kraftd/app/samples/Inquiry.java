package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a buyer's request for quotation says, before anybody draws it. */
public record Inquiry(
        String number,
        LocalDate issued,
        LocalDate deadline,
        LocalDate neededBy,
        String project,
        List<String> buyer,
        String taxNumber,
        String email,
        String currency,
        String deliveryTerms,
        String paymentTerms,
        List<Section> sections) {
    /** A heading and what stands under it. */
    public record Section(String title, List<Line> lines) {}

    /** One thing to be priced. */
    public record Line(String description, BigDecimal quantity, String unit) {
        /** Takes a plain decimal. */
        public static Line of(String description, String quantity, String unit) {
            return new Line(description, new BigDecimal(quantity), unit);
        }
    }

    /** The lines of all sections; their printed numbers count from 1. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }
}
