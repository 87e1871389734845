package io.kraftd.app.house;

import io.kraftd.app.samples.Offer;
import io.kraftd.app.samples.OfferXlsx;
import io.kraftd.app.samples.PumpStation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The purchase of the samples, as a visitor brings it up to the proposed award; the offer that wins never ends. */
record Purchase(String inquiry) {
    private static final Path SAMPLES = Path.of("../samples");

    // why: an order is drafted on the day of the test, and the offer of the samples ends in January 2027.
    private static final Offer WINNER = PumpStation.LAKESHORE.holdingUntil(LocalDate.of(2999, 12, 31));

    static Purchase proposed(Visitor buyer) throws IOException {
        String inquiry = read(buyer, "rfq.docx");
        String bids = List.of(
                        read(buyer, "quote-humber.pdf"),
                        read(buyer, "quote-lakeshore.xlsx", OfferXlsx.write(WINNER, PumpStation.INQUIRY.number())),
                        read(buyer, "quote-mosane.docx"))
                .stream()
                .map(id -> '"' + id + '"')
                .collect(Collectors.joining(","));
        Purchase purchase = new Purchase(inquiry);
        purchase.take(buyer, "inquiry", "");
        purchase.take(
                buyer,
                "normalize-quotes",
                ",\"award_date\":\"2026-12-11\",\"plug_policy\":\"highest\",\"quotation_document_ids\":[" + bids + "]");
        purchase.take(buyer, "comparison", "");
        purchase.take(buyer, "proposal", "");
        return purchase;
    }

    private static String read(Visitor buyer, String file) throws IOException {
        return read(buyer, file, Files.readAllBytes(SAMPLES.resolve(file)));
    }

    private static String read(Visitor buyer, String name, byte[] file) {
        return buyer.read(name, file).text("/document_id");
    }

    private void take(Visitor buyer, String step, String more) {
        Answer answer = buyer.post("/workflow/" + step, "{\"document_id\":\"" + inquiry + "\"" + more + "}");
        if (answer.status() != 200) {
            throw new IllegalStateException(step + " answered " + answer);
        }
    }
}
