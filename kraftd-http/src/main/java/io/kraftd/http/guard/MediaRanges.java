package io.kraftd.http.guard;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Accept} headers (RFC 9110, 12.5.1), as far as a server with one answer needs them. */
public final class MediaRanges {
    private static final Pattern REFUSED = Pattern.compile(";\\s*q=0(\\.0{0,3})?\\s*(;|$)");

    private MediaRanges() {}

    /** Whether the client takes one of these types; a client that says nothing takes all. */
    public static boolean accept(@Nullable String header, List<String> types) {
        if (header == null || header.isBlank() || types.isEmpty()) {
            return true;
        }
        return List.of(header.toLowerCase(Locale.ROOT).split(",")).stream()
                .map(String::strip)
                .filter(range -> !REFUSED.matcher(range).find())
                .map(range -> range.split(";", 2)[0].strip())
                .anyMatch(range -> types.stream().anyMatch(type -> covers(range, type)));
    }

    private static boolean covers(String range, String type) {
        boolean prefix = range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
        return range.equals("*/*") || range.equals(type) || prefix;
    }
}
