package io.kraftd.app.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The purchase of the samples, as a visitor brings it up to the proposed award. */
record Purchase(String inquiry) {
    private static final Path SAMPLES = Path.of("../samples");

    static Purchase proposed(Visitor buyer) throws IOException {
        String inquiry = read(buyer, "rfq.docx");
        String bids = List.of(
                        read(buyer, "quote-humber.pdf"),
                        read(buyer, "quote-lakeshore.xlsx"),
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
        return buyer.read(file, Files.readAllBytes(SAMPLES.resolve(file))).text("/document_id");
    }

    private void take(Visitor buyer, String step, String more) {
        Answer answer = buyer.post("/workflow/" + step, "{\"document_id\":\"" + inquiry + "\"" + more + "}");
        if (answer.status() != 200) {
            throw new IllegalStateException(step + " answered " + answer);
        }
    }
}
