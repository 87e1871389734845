package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.labels.Labels;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines under a name: street, town, country, tax number, ways to reach somebody. */
final class AddressReader {
    private static final Pattern POSTAL = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[A-Z]{1,2}[- ])?(\\d{4}\\s?[A-Z]{2}(?=\\s)|[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}|\\d{5}(?:-\\d{4})?|\\d{4}|\\d{6})(?![\\p{L}\\d])");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d\\s()./-]{6,20}\\d");
    private static final Pattern TAX_NUMBER =
            Pattern.compile("(?=(?:\\D*\\d){6})[A-Z]{0,3}[ -]?[A-Z0-9][A-Z0-9 ./-]{5,20}[A-Z0-9]");
    private static final double TRUST = 0.85;
    private static final int MOST_LINES = 10;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private boolean address = true;

    private AddressReader() {}

    static Map<String, Field> read(Block block, Named named) {
        AddressReader reader = new AddressReader();
        int from = block.lines().indexOf(named.segment());
        for (int i = from + 1; i < Math.min(block.lines().size(), from + 1 + MOST_LINES); i++) {
            reader.line(block.lines().get(i));
        }
        return reader.fields;
    }

    private void line(Segment segment) {
        List<Label<LabelKind>> labels = Labels.in(Line.of(segment), 0, Vocabulary.LABELS);
        for (Label<LabelKind> label : labels) {
            if (label.kind() == LabelKind.VAT_ID) {
                match(segment, label.end(), TAX_NUMBER, "trn_vat_number");
            } else if (label.kind() == LabelKind.EMAIL) {
                match(segment, label.end(), EMAIL, "contact_person/email");
            } else if (label.kind() == LabelKind.PHONE) {
                match(segment, label.end(), PHONE, "contact_person/phone");
            } else if (label.kind() == LabelKind.IBAN) {
                match(segment, label.end(), TAX_NUMBER, "bank_account");
            } else if (label.kind().party()) {
                address = false;
            }
        }
        if (labels.isEmpty() && segment.text().indexOf('@') > 0) {
            match(segment, 0, EMAIL, "contact_person/email");
        } else if (labels.isEmpty() && address && !segment.text().contains(":") && !Shapes.reach(segment.text())) {
            postal(segment);
        }
    }

    private void postal(Segment segment) {
        String text = segment.text().strip();
        Matcher code = POSTAL.matcher(text);
        if (Shapes.country(text)) {
            put("registered_address/country", text, segment);
            address = false;
        } else if (Shapes.town(text) && code.find()) {
            put("registered_address/postal_code", code.group(1), segment);
            String town = Shapes.clean(text.substring(0, code.start()) + " " + text.substring(code.end()));
            if (!town.isBlank()) {
                put("registered_address/city", town.replaceAll("\\s{2,}", " "), segment);
            }
        } else if (!fields.containsKey("registered_address/postal_code") && text.length() < 80) {
            String name = fields.containsKey("registered_address/address_line1") ? "address_line2" : "address_line1";
            fields.computeIfAbsent("registered_address/" + name, any -> field(text, segment, segment.where()));
        }
    }

    private void match(Segment segment, int from, Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(segment.text());
        if (matcher.find(Math.min(from, segment.text().length()))) {
            String value = name.equals("trn_vat_number") || name.equals("bank_account")
                    ? matcher.group().replaceAll("\\s", "")
                    : matcher.group().strip();
            fields.putIfAbsent(name, field(value, segment, segment.where(matcher.start(), matcher.end())));
        }
    }

    private void put(String name, String value, Segment segment) {
        fields.putIfAbsent(name, field(value, segment, segment.where()));
    }

    private static Field field(String value, Segment segment, Provenance where) {
        double legible = segment.confidence(0, segment.text().length());
        return Field.of(
                new FieldValue.Text(value),
                segment.text(),
                null,
                Confidence.clamped(TRUST * legible),
                PartyReader.method(where, legible),
                where);
    }
}
