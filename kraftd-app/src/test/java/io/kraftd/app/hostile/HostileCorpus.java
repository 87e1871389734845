package io.kraftd.app.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Hostile files of every kind, one of each before the second of any, no two alike. */
public final class HostileCorpus {
    private static final List<String> NAMES = List.of(
            "offer",
            "../../../../written-by-a-file",
            "..\\..\\written-by-a-file",
            "/etc/passwd",
            "a\u202excod",
            "CON",
            "x".repeat(300),
            "%2e%2e%2fwritten-by-a-file",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "name with\ttab",
            "شركة");

    private HostileCorpus() {}

    /** So many files that try to lead into the trap. */
    public static List<HostileUpload> of(int many, Trap trap) {
        Map<String, IntFunction<byte[]>> kinds = makers(trap);
        List<HostileUpload> files = new ArrayList<>();
        for (int n = 0; files.size() < many; n++) {
            int number = n;
            for (Map.Entry<String, IntFunction<byte[]>> kind : kinds.entrySet()) {
                if (files.size() < many) {
                    files.add(new HostileUpload(
                            kind.getKey(),
                            name(kind.getKey(), files.size()),
                            () -> kind.getValue().apply(number)));
                }
            }
        }
        return files;
    }

    /** How many kinds there are. */
    public static int kinds(Trap trap) {
        return makers(trap).size();
    }

    private static Map<String, IntFunction<byte[]>> makers(Trap trap) {
        Map<String, IntFunction<byte[]>> kinds = new LinkedHashMap<>();
        PdfTraps.all(trap).forEach((kind, maker) -> kinds.put(kind + ".pdf", maker));
        OfficeTraps.workbooks(trap).forEach((kind, maker) -> kinds.put(kind + ".xlsx", maker));
        OfficeTraps.texts(trap).forEach((kind, maker) -> kinds.put(kind + ".docx", maker));
        kinds.putAll(OtherTraps.all(trap));
        return kinds;
    }

    private static String name(String kind, int number) {
        return NAMES.get(number % NAMES.size()) + "-" + number + kind.substring(kind.lastIndexOf('.'));
    }
}
