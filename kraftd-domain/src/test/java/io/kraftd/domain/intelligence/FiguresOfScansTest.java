package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of a scan in which a figure could not be recognised, or was misread. */
class FiguresOfScansTest {
    private static final int[] COLUMNS = {2, 10, 50, 64, 80};

    @ParameterizedTest
    @CsvSource({"120.00, 480.00, 4", "47.32, 10304.40, 217.76", "1759.00, 1759.00, 1"})
    void a_lost_quantity_is_the_amount_by_the_price(String price, String amount, String quantity) {
        ExtractedDocument document = understand(true, "", price, amount);

        assertThat(valve(document).quantity()).isEqualByComparingTo(quantity);
        assertThat(document.fields().at("/line_items/0/quantity").orElseThrow()).satisfies(field -> {
            assertThat(field.method()).isEqualTo(ReadingMethod.RULE);
            assertThat(field.provenance())
                    .isInstanceOfSatisfying(
                            Provenance.Computed.class,
                            by -> assertThat(by.rule()).isEqualTo("amount_by_price"));
        });
    }

    @Test
    void a_lost_price_is_the_amount_by_the_quantity() {
        ExtractedDocument document = understand(true, "2058", "", "1,406,787.06");

        assertThat(valve(document).unitPrice()).isEqualByComparingTo("683.57");
        assertThat(document.fields()
                        .at("/line_items/0/unit_price")
                        .orElseThrow()
                        .provenance())
                .isInstanceOf(Provenance.Computed.class);
    }

    @ParameterizedTest
    @CsvSource({"120.00, 481.00", "0.10, 94.52"})
    void a_quantity_that_does_not_come_out_or_could_be_any_stays_open(String price, String amount) {
        assertThat(valve(understand(true, "", price, amount)).quantity()).isNull();
    }

    @Test
    void a_price_that_does_not_come_out_in_cents_stays_open() {
        assertThat(valve(understand(true, "7", "", "100.00")).unitPrice()).isNull();
    }

    @Test
    void what_a_file_with_text_does_not_print_is_not_there() {
        assertThat(valve(understand(false, "", "120.00", "480.00")).quantity()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "172, 40.48, 31250.56, 772, 40.48, 31250.56",
        "69, 123.68, 853.39, 6.9, 123.68, 853.39",
        "7, 3652.05, 171646.35, 47, 3652.05, 171646.35",
        "12, 21.50, 294.00, 12, 24.50, 294.00"
    })
    void the_only_figure_whose_change_in_one_sign_makes_them_agree_was_misread(
            String quantity, String price, String amount, BigDecimal count, BigDecimal each, BigDecimal all) {
        ExtractedDocument document = understand(true, quantity, price, amount);

        LineItem item = valve(document);
        assertThat(item.quantity()).isEqualByComparingTo(count);
        assertThat(item.unitPrice()).isEqualByComparingTo(each);
        assertThat(item.totalPrice()).isEqualByComparingTo(all);
        assertThat(document.fields().byPath().entrySet())
                .filteredOn(entry -> entry.getKey().pointer().startsWith("/line_items/0"))
                .filteredOn(entry -> entry.getValue().method() == ReadingMethod.RULE)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getValue().alternatives()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 12, 24.50, 351.17",
        "true, 2, 3.00, 9.00",
        "true, 12, 24.50, 204.00",
        "false, 172, 40.48, 31250.56"
    })
    void figures_that_no_or_several_changes_would_make_agree_stay_as_read(
            boolean scanned, String quantity, String price, String amount) {
        LineItem item = valve(understand(scanned, quantity, price, amount));

        assertThat(item.quantity()).isEqualByComparingTo(quantity);
        assertThat(item.unitPrice()).isEqualByComparingTo(price);
        assertThat(item.totalPrice()).isEqualByComparingTo(amount);
        assertThat(item.dataQuality()).isEqualTo(LineItem.RowQuality.LOW);
    }

    @Test
    void a_lost_quantity_follows_the_price_that_a_person_corrects() {
        ExtractedDocument read = understand(true, "", "120.00", "480.00");
        EmailAddress ann = new EmailAddress("ann@example.com");
        Map<FieldPath, Optional<FieldValue>> edit = Map.of(
                new FieldPath("/line_items/0/unit_price"), Optional.of(new FieldValue.Number(new BigDecimal("60"))));
        CorrectedReading before = CorrectedReading.of(read, List.of());
        Correction correction =
                new Correction(1, Instant.EPOCH, ann, before.changes(edit, 1, ann, Instant.EPOCH), null);

        ExtractedDocument corrected =
                CorrectedReading.of(read, List.of(correction)).document();

        assertThat(valve(corrected).quantity()).isEqualByComparingTo("8");
    }

    private static LineItem valve(ExtractedDocument document) {
        assertThat(document.lineItems()).extracting(LineItem::description).containsExactly("Gate valve", "Check valve");
        return document.lineItems().get(0);
    }

    private static ExtractedDocument understand(boolean scanned, String quantity, String price, String amount) {
        Page written = PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .row(5, COLUMNS, "Pos", "Description", "Quantity", "Unit price", "Amount")
                .row(7, COLUMNS, "1", "Gate valve", quantity, price, amount)
                .row(8, COLUMNS, "2", "Check valve", "2", "95.50", "191.00")
                .page(1);
        Page page = new Page(1, 595, 842, written.words(), List.of(), scanned);
        return DocumentIntelligence.understand(
                DocumentLayout.ofPages(FileKind.PDF, List.of(page), List.of()),
                null,
                Deadline.in(Duration.ofMinutes(1), "reading", Clock.systemUTC()));
    }
}
