package io.kraftd.app.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes an offer as a quotation in French, with tax in its prices. */
public final class OfferDocx {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final int[] WIDTHS = {600, 4200, 800, 700, 1200, 1300, 1100};

    private OfferDocx() {}

    /** The DOCX file. */
    public static byte[] write(Offer offer, String inquiry) {
        DocxXml file = new DocxXml();
        offer.supplier().forEach(file::paragraph);
        file.paragraph("TVA : " + offer.taxNumber());
        file.paragraph("E-mail : " + offer.email());
        file.title("DEVIS");
        header(offer, inquiry, file);
        file.table(WIDTHS, rows(offer.rows()));
        file.paragraph("");
        totals(offer, file);
        file.paragraph("Nos délais courent à partir de la réception de la commande.");
        return file.file();
    }

    private static void header(Offer offer, String inquiry, DocxXml file) {
        file.paragraph("Devis n° : " + offer.number());
        file.paragraph("Date : " + day(offer.issued()));
        file.paragraph("Offre valable jusqu'au : " + day(offer.until()));
        file.paragraph("Votre demande : " + inquiry);
        file.paragraph("Devise : " + offer.currency());
        file.paragraph("Conditions de livraison : " + offer.deliveryTerms() + " (Incoterms 2020)");
        file.paragraph("Conditions de paiement : " + offer.paymentTerms());
        file.paragraph("Client :");
        offer.buyer().forEach(file::paragraph);
    }

    private static List<List<String>> rows(List<Offer.Row> items) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Poste", "Désignation", "Quantité", "Unité", "Prix unitaire TTC", "Montant TTC", "Délai"));
        for (Offer.Row item : items) {
            rows.add(List.of(
                    Integer.toString(rows.size()),
                    item.description(),
                    item.quantity().toPlainString(),
                    item.unit(),
                    money(item.unitPrice()),
                    money(item.amount()),
                    item.leadTime()));
        }
        return rows;
    }

    private static void totals(Offer offer, DocxXml file) {
        file.table(
                new int[] {3000, 1500},
                List.of(
                        List.of("Sous-total TTC", money(offer.sum())),
                        List.of(
                                "Remise " + offer.discount().toPlainString() + " %",
                                "-" + money(offer.discountAmount())),
                        List.of("Total HT", money(offer.net())),
                        List.of("TVA " + offer.taxRate().toPlainString() + " %", money(offer.tax())),
                        List.of("Total TTC", money(offer.gross()))));
    }

    private static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount).replace(',', ' ').replace('.', ',');
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
