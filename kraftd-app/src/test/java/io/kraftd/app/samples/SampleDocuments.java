package io.kraftd.app.samples;

import io.kraftd.app.samples.Paper.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files under {@code samples/}, and how they are made anew. The firms and what they sell are invented. */
public final class SampleDocuments {
    /** {@code samples/invoice.pdf}. */
    public static final Paper INVOICE = new Paper(
            "MV-2026-0417",
            LocalDate.of(2026, 10, 14),
            LocalDate.of(2026, 11, 13),
            List.of(
                    "Meridian Valve & Fitting Ltd",
                    "14 Quayside Road, Bristol BS1 6QA, United Kingdom",
                    "VAT No. GB 123 4567 89"),
            List.of("Northgate Process Engineering Ltd", "Unit 7, Canal Works", "Leeds LS10 1PZ", "United Kingdom"),
            "GBP",
            new BigDecimal("20"),
            List.of(
                    Row.of(
                            "GV-150-50",
                            "Gate valve DN50 PN16, cast iron body, hand wheel, flanged ends",
                            "12",
                            "pcs",
                            "84.50"),
                    Row.of("BV-316-25", "Ball valve DN25, stainless steel 316, full bore", "40", "pcs", "27.35"),
                    Row.of("FL-WN-80", "Weld neck flange DN80 PN16, EN 1092-1 type 11", "24", "pcs", "18.90"),
                    Row.of("GK-SW-80", "Spiral wound gasket DN80", "24", "pcs", "4.75"),
                    Row.of("PP-A106-6", "Seamless pipe ASTM A106 grade B, 6 inch, schedule 40", "36.5", "m", "61.20"),
                    Row.of("TST-HYD", "Hydrostatic test with certificate EN 10204 3.1", "1", "lot", "350.00")));

    /** {@code samples/quotation.xlsx}. */
    public static final Paper QUOTATION = new Paper(
            "Q-2026-318",
            LocalDate.of(2026, 9, 2),
            LocalDate.of(2026, 10, 2),
            List.of("Al Noor Building Materials Trading LLC", "Warehouse 12, Al Quoz Industrial Area 3, Dubai, UAE"),
            List.of("Harbour Contracting Company"),
            "AED",
            new BigDecimal("5"),
            List.of(
                    Row.of("CB-200", "Concrete hollow block 200 mm, 12.5 N/mm2", "8500", "pcs", "3.15"),
                    Row.of("RB-T12", "Reinforcement bar T12, grade B500B", "14.2", "ton", "2385.00"),
                    Row.of("CM-OPC", "Ordinary Portland cement, 50 kg bag", "1200", "bag", "14.75"),
                    Row.of("SD-WS", "Washed sand, delivered loose", "160", "m3", "68.00"),
                    Row.of("WP-MB4", "Bituminous waterproofing membrane 4 mm", "950", "m2", "21.40")));

    private SampleDocuments() {}

    /** Every sample by the name of its file, in the order they are listed. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String inquiry = PumpStation.INQUIRY.number();
        files.put("invoice.pdf", InvoicePdf.draw(INVOICE));
        files.put("quotation.xlsx", QuotationXlsx.write(QUOTATION));
        files.put("rfq.docx", InquiryDocx.write(PumpStation.INQUIRY));
        files.put("quote-humber.pdf", OfferPdf.draw(PumpStation.HUMBER, inquiry));
        files.put("quote-lakeshore.xlsx", OfferXlsx.write(PumpStation.LAKESHORE, inquiry));
        files.put("quote-mosane.docx", OfferDocx.write(PumpStation.MOSANE, inquiry));
        files.put("rates.csv", PumpStation.RATES.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Writes the samples into the folder named first. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
