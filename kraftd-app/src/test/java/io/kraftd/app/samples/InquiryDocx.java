package io.kraftd.app.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes an inquiry as a request for quotation in English. */
public final class InquiryDocx {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int[] WIDTHS = {700, 6300, 1100, 900};

    private InquiryDocx() {}

    /** The DOCX file. */
    public static byte[] write(Inquiry inquiry) {
        DocxXml file = new DocxXml();
        inquiry.buyer().forEach(file::paragraph);
        file.paragraph("VAT No. " + inquiry.taxNumber());
        file.paragraph("Email: " + inquiry.email());
        file.title("REQUEST FOR QUOTATION");
        header(inquiry, file);
        file.paragraph("Please quote your best price for the following items:");
        file.table(WIDTHS, rows(inquiry));
        file.paragraph("Alternatives are welcome beside the items as specified. Prices without VAT are preferred.");
        return file.file();
    }

    private static void header(Inquiry inquiry, DocxXml file) {
        file.paragraph("RFQ No: " + inquiry.number());
        file.paragraph("Date: " + day(inquiry.issued()));
        file.paragraph("Closing date: " + day(inquiry.deadline()));
        file.paragraph("Project: " + inquiry.project());
        file.paragraph("Currency: " + inquiry.currency());
        file.paragraph("Delivery terms: " + inquiry.deliveryTerms() + " (Incoterms 2020)");
        file.paragraph("Required delivery date: " + day(inquiry.neededBy()));
        file.paragraph("Payment terms: " + inquiry.paymentTerms());
    }

    private static List<List<String>> rows(Inquiry inquiry) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Item", "Description", "Quantity", "Unit"));
        int number = 0;
        for (Inquiry.Section section : inquiry.sections()) {
            rows.add(List.of(section.title()));
            for (Inquiry.Line line : section.lines()) {
                number++;
                rows.add(List.of(
                        Integer.toString(number),
                        line.description(),
                        String.format(Locale.ROOT, "%,.0f", line.quantity()),
                        line.unit()));
            }
        }
        return rows;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
