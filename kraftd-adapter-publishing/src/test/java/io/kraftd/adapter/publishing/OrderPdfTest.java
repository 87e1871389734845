package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.ports.publishing.OutputFormat;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OrderPdfTest {
    private final Publisher publisher = Publishers.aPublisher();

    @Test
    void an_order_names_both_parties_lines_terms_and_totals() throws IOException {
        List<String> pages =
                pages(pdf(anOrder().lessDiscount("10.00").withFreight("25.00").order()));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains("Purchase order PO-2026-00017", "Kraftd Bau GmbH", "Société Générale d'Électricité Müller")
                .contains("Hafenstraße 12", "Q-4711", "DAP Hamburg (Incoterms 2020)", "30 days net", "Baustelle Nord")
                .contains("Câble électrique U-1000 R2V 3G2,5 mm²", "1.184", "296.00", "346.00")
                .contains(
                        "Discount",
                        "-10.00",
                        "Freight",
                        "25.00",
                        "Tax 19 % of 657.00",
                        "124.83",
                        "Total EUR",
                        "781.83");
    }

    @Test
    void a_long_order_repeats_its_header_and_numbers_its_pages() throws IOException {
        List<String> pages = pages(pdf(anOrder().lines(60).order()));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page %d of %d".formatted(i + 1, pages.size()));
        }
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("Description"));
        assertThat(String.join("\n", pages)).contains("ref. CT/1\n").contains("CT/60");
    }

    @Test
    void a_description_longer_than_a_page_is_cut_between_lines_and_printed_whole() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            words.append("word").append(i).append(' ');
        }
        String printed = String.join(
                " ", pages(pdf(anOrder().line(words.toString(), "1", "C62", "5").order())));

        assertThat(printed).contains("word0 ", "word1500", "word2999");
    }

    @Test
    void arabic_letters_are_joined_and_run_from_right_to_left() throws IOException {
        PurchaseOrder order =
                anOrder().to(Orders.party(Orders.ARABIC_SUPPLIER, null)).order();

        String drawn = String.join("\n", rawGlyphs(pdf(order)));

        // the letters of الخليج as drawn from left to right: jeem last, yeh middle, lam middle, khah first, lam first,
        // alef alone
        assertThat(drawn).contains("\uFE9E\uFEF4\uFEE0\uFEA8\uFEDF\uFE8D");
        assertThat(drawn).doesNotContain("الخليج");
    }

    @Test
    void all_fonts_are_embedded_as_subsets() throws IOException {
        byte[] pdf = pdf(anOrder().order());
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().matches("[A-Z]{6}\\+DejaVu.*"));
        }
        assertThat(pdf.length).isLessThan(120_000);
    }

    @Test
    void characters_the_font_lacks_are_owned_up_to() throws IOException {
        String text = pages(pdf(anOrder().line("Pump 泵 DN50", "1", "C62", "5").order()))
                .get(0);

        assertThat(text).contains("Pump \uFFFD DN50").contains("characters shown as \uFFFD cannot be printed here");
    }

    @Test
    void the_same_order_gives_the_same_bytes() {
        assertThat(pdf(anOrder().lines(20).order()))
                .isEqualTo(pdf(anOrder().lines(20).order()));
    }

    @Test
    void a_proforma_says_what_it_is_not() throws IOException {
        byte[] pdf = Publishers.bytes(publisher.proforma(anOrder().proforma(), OutputFormat.PDF));

        assertThat(pages(pdf).get(0)).contains("Proforma invoice PI-2026-00003", "no tax invoice", "PO-2026-00017");
    }

    private byte[] pdf(PurchaseOrder order) {
        return Publishers.bytes(publisher.order(order, OutputFormat.PDF));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                stripper.setSortByPosition(true);
                pages.add(Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC));
            }
        }
        return pages;
    }

    private static List<String> rawGlyphs(byte[] pdf) throws IOException {
        List<String> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void showGlyph(
                        org.apache.pdfbox.util.Matrix matrix,
                        PDFont font,
                        int code,
                        org.apache.pdfbox.util.Vector width)
                        throws IOException {
                    drawn.add(font.toUnicode(code));
                    super.showGlyph(matrix, font, code, width);
                }
            }.getText(document);
        }
        return List.of(String.join("", drawn));
    }
}
