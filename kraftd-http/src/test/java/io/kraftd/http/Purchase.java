package io.kraftd.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;

/** A buyer's case over HTTP, from its inquiry on. JSON is written with single quotes. */
record Purchase(Buyer buyer, String id) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Two lines that quotations answer with {@code rfq_line} 1 and 2. */
    static final String INQUIRY = """
            Request for quotation,RFQ-2026-7
            Buyer,Northgate Process Engineering Ltd
            Item,Description,Qty,Unit
            1,Gate valve DN50 PN16,2,pcs
            2,Seamless pipe DN50,100,m
            """;

    /** The case of this inquiry, its scope taken. */
    static Purchase begun(Buyer buyer, String inquiry) {
        Purchase purchase = new Purchase(buyer, document(buyer, "rfq.csv", inquiry, "RFQ"));
        purchase.step("inquiry", "").is(200);
        return purchase;
    }

    static String document(Buyer buyer, String filename, String content, String type) {
        Form form = new Form().file("file", filename, Wire.bytes(content)).text("document_type", type);
        return buyer.uploads(form, "?allow_duplicate=true").is(200).at("document_id");
    }

    /** One step with these members beside the document's id. */
    Reply step(String step, String members) {
        String more = members.isBlank() ? "" : "," + members;
        return buyer.postJson("/workflow/" + step, "{'document_id':'" + id + "'" + more + "}");
    }

    Purchase done(String step, String members) {
        step(step, members).is(200);
        return this;
    }

    Purchase quoted(String quotes) {
        return done("normalize-quotes", "'supplier_quotes':[" + quotes + "]");
    }

    JsonNode analysis() {
        return step("comparison", "").is(200).json().path("analysis");
    }

    /** With everything proposed to the cheapest of these quotations. */
    Purchase proposed(String quotes) {
        return quoted(quotes).done("comparison", "").done("proposal", "");
    }

    Reply state() {
        return buyer.get("/workflow/" + id);
    }

    Reply workbook() {
        return buyer.get("/workflow/" + id + "/comparison.xlsx");
    }

    Reply workbook(byte[] edited) {
        return buyer.put("/workflow/" + id + "/comparison.xlsx", BodyPublishers.ofByteArray(edited), XLSX);
    }

    /** A quotation in USD with a price for each of the two lines; blank leaves the line out. */
    static String quote(String supplier, String valve, String pipe) {
        String lines = line("1", "2", "pcs", valve)
                + (valve.isBlank() || pipe.isBlank() ? "" : ",")
                + line("2", "100", "m", pipe);
        return """
                {'supplier':'%s','currency':'USD','tax_basis':'exclusive','tax_rate':5,'valid_until':'2999-12-31',
                'lead_time_days':14,'payment_terms':'30 days net','lines':[%s]}""".formatted(supplier, lines);
    }

    private static String line(String rfqLine, String quantity, String unit, String price) {
        return price.isBlank()
                ? ""
                : "{'rfq_line':'%s','quantity':%s,'unit':'%s','unit_price':'%s'}"
                        .formatted(rfqLine, quantity, unit, price);
    }
}
