package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.shared.Deadline;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names told from the words around them, and totals that no list of labels knows. */
class NamesAndTotalsTest {
    private static final int[] COLUMNS = {2, 8, 50, 62, 76};

    @Test
    void a_company_whose_name_begins_with_a_small_word_is_read_from_its_letterhead() {
        ExtractedDocument document = understand(invoice()
                .with("De Kempen Groothandel N.V.", 2, 1)
                .with("Industrieweg 154", 2, 2)
                .with("4055 Gent", 2, 3)
                .with("BTW-nr. BE0191392872", 2, 4));

        assertThat(name(document.parties().supplier())).isEqualTo("De Kempen Groothandel N.V.");
    }

    @Test
    void the_company_beside_a_label_is_the_party_and_not_the_sentence_below_it() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("Mediciones", 2, 5)
                .with("Cliente:", 2, 7)
                .with("Alborán Química S.L.U.", 20, 7)
                .with("Las obras se ejecutarán según el pliego.", 2, 8));

        assertThat(name(document.parties().buyer())).isEqualTo("Alborán Química S.L.U.");
    }

    @Test
    void a_name_ends_where_the_address_beside_it_begins() {
        ExtractedDocument document = understand(invoice()
                .with("Acheteur:", 2, 3)
                .with("Lacombe Travaux SRL, 30, rue des Érables, 2018 Antwerpen, Belgique", 20, 3));

        assertThat(name(document.parties().buyer())).isEqualTo("Lacombe Travaux SRL");
    }

    @Test
    void the_amount_that_the_items_add_up_to_is_the_total_whatever_it_is_called() {
        assertThat(understand(invoice().with("Zahlsumme", 50, 12).with("230,00", 76, 12))
                        .totals()
                        .gross())
                .isEqualByComparingTo("230");
    }

    @Test
    void an_amount_of_unknown_name_that_the_items_do_not_add_up_to_is_no_total() {
        assertThat(understand(invoice().with("Zahlsumme", 50, 12).with("231,00", 76, 12))
                        .totals()
                        .gross())
                .isNull();
    }

    @Test
    void a_tax_number_is_no_trade_term_and_no_currency() {
        ExtractedDocument document =
                understand(invoice().with("CIF: B12345678", 2, 2).with("UID CHE-334.576.375", 2, 3));

        assertThat(document.commercialTerms()).isNull();
    }

    private static PageBuilder invoice() {
        return PageBuilder.aPage()
                .with("RECHNUNG", 60, 1)
                .row(8, COLUMNS, "Pos", "Bezeichnung", "Menge", "Preis", "Betrag")
                .row(9, COLUMNS, "1", "Lager", "3", "10,00", "30,00")
                .row(10, COLUMNS, "2", "Rohr", "4", "50,00", "200,00");
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    private static ExtractedDocument understand(PageBuilder page) {
        return DocumentIntelligence.understand(
                page.layout(), null, Deadline.in(Duration.ofMinutes(1), "reading", Clock.systemUTC()));
    }
}
