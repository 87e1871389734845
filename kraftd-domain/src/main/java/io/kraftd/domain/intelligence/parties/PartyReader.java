package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.text.Segment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parties of a document into fields under {@code /parties}. */
public final class PartyReader {
    private PartyReader() {}

    /** The fields of supplier, buyer and ship-to, and of the same parties as issuer and recipient. */
    public static Map<FieldPath, Field> read(HeaderText text, DocumentType type) {
        PartyRoles.Roles roles = new PartyRoles(text, type).decide();
        Map<FieldPath, Field> fields = new HashMap<>();
        Map<String, Field> supplier = party(roles.supplier());
        Map<String, Field> buyer = party(roles.buyer());
        put(fields, "supplier", supplier);
        put(fields, "buyer", buyer);
        put(fields, "ship_to", party(roles.shipTo()));
        if (type != DocumentType.UNKNOWN) {
            put(fields, "issuer", type.issuedBySupplier() ? supplier : buyer);
            put(fields, "recipient", type.issuedBySupplier() ? buyer : supplier);
        }
        return fields;
    }

    private static void put(Map<FieldPath, Field> fields, String role, Map<String, Field> party) {
        party.forEach((name, field) -> fields.put(new FieldPath("/parties/" + role + "/" + name), field));
    }

    private static Map<String, Field> party(List<Named> ranked) {
        if (ranked.isEmpty()) {
            return Map.of();
        }
        Named first = ranked.get(0);
        Map<String, Field> fields = new LinkedHashMap<>();
        List<Field.Alternative> others = ranked.stream()
                .skip(1)
                .filter(other -> !SameName.same(other.name(), first.name())
                        && !other.name().isBlank())
                .limit(4)
                .map(other ->
                        new Field.Alternative(new FieldValue.Text(other.name()), Confidence.clamped(other.score() / 2)))
                .toList();
        Segment segment = first.segment();
        Provenance where = segment.where(first.from(), first.to());
        double legible = segment.confidence(first.from(), first.to());
        fields.put(
                "name",
                new Field(
                        new FieldValue.Text(first.name()),
                        first.name(),
                        first.label(),
                        Confidence.clamped(first.score() * legible),
                        method(where, legible),
                        where,
                        others,
                        List.of(),
                        List.of()));
        Block block = first.block();
        if (block != null) {
            fields.putAll(AddressReader.read(block, first));
        }
        return fields;
    }

    static ReadingMethod method(Provenance where, double legible) {
        if (where instanceof Provenance.InCell) {
            return ReadingMethod.PARSED;
        }
        return legible < 1 ? ReadingMethod.OCR : ReadingMethod.LAYOUT;
    }
}
