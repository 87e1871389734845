package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.ReadingMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that stand in two places of a document and are one: what is said of one is said of both. */
public final class Twins {
    private static final Map<String, String> FIXED = Map.of(
            "/metadata/issue_date", "/dates/issue_date",
            "/dates/issue_date", "/metadata/issue_date",
            "/commercial_terms/currency", "/totals/currency",
            "/totals/currency", "/commercial_terms/currency");
    private static final String PARTIES = "/parties/";

    private Twins() {}

    /** A path with its twin, if it has one in a document of this type. */
    public static List<FieldPath> of(FieldPath path, DocumentType type) {
        String twin = FIXED.get(path.pointer());
        if (twin == null && path.pointer().startsWith(PARTIES) && type != DocumentType.UNKNOWN) {
            String[] parts = path.pointer().substring(PARTIES.length()).split("/", 2);
            String role = role(parts[0], type.issuedBySupplier());
            twin = role.isEmpty() ? null : PARTIES + role + "/" + parts[1];
        }
        return twin == null ? List.of(path) : List.of(path, new FieldPath(twin));
    }

    private static String role(String role, boolean supplierWrites) {
        return switch (role) {
            case "issuer" -> supplierWrites ? "supplier" : "buyer";
            case "recipient" -> supplierWrites ? "buyer" : "supplier";
            case "supplier" -> supplierWrites ? "issuer" : "recipient";
            case "buyer" -> supplierWrites ? "recipient" : "issuer";
            default -> "";
        };
    }

    /**
     * Gives the parties the roles they have in another type of document: who wrote it stays who wrote it, unless a person
     * said who sells and who buys.
     */
    static void turn(Map<FieldPath, Field> fields, DocumentType before, DocumentType after) {
        boolean said = fields.entrySet().stream()
                .anyMatch(entry -> entry.getKey().pointer().startsWith(PARTIES)
                        && entry.getValue().method() == ReadingMethod.HUMAN);
        if (sells(before) != sells(after) && !said) {
            Map<FieldPath, Field> supplier = taken(fields, "supplier");
            Map<FieldPath, Field> buyer = taken(fields, "buyer");
            put(fields, supplier, "supplier", "buyer");
            put(fields, buyer, "buyer", "supplier");
        }
        taken(fields, "issuer");
        taken(fields, "recipient");
        if (after != DocumentType.UNKNOWN) {
            put(fields, under(fields, "supplier"), "supplier", role("supplier", after.issuedBySupplier()));
            put(fields, under(fields, "buyer"), "buyer", role("buyer", after.issuedBySupplier()));
        }
    }

    private static boolean sells(DocumentType type) {
        return type == DocumentType.UNKNOWN || type.issuedBySupplier();
    }

    private static Map<FieldPath, Field> under(Map<FieldPath, Field> fields, String role) {
        Map<FieldPath, Field> party = new HashMap<>(fields);
        party.keySet().removeIf(path -> !path.pointer().startsWith(PARTIES + role + "/"));
        return party;
    }

    private static Map<FieldPath, Field> taken(Map<FieldPath, Field> fields, String role) {
        Map<FieldPath, Field> party = under(fields, role);
        fields.keySet().removeAll(party.keySet());
        return party;
    }

    private static void put(Map<FieldPath, Field> fields, Map<FieldPath, Field> party, String from, String to) {
        party.forEach((path, field) -> fields.put(
                new FieldPath(PARTIES + to + path.pointer().substring(PARTIES.length() + from.length())), field));
    }
}
