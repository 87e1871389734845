package io.kraftd.http.contract;

import java.nio.charset.StandardCharsets;

/** {@code Content-Disposition} values (RFC 6266) for any file name. */
final class Disposition {
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    /** A plain name for old clients and the exact one in UTF-8 (RFC 8187). */
    static String attachment(String filename) {
        return "attachment; filename=\"" + ascii(filename) + "\"; filename*=UTF-8''" + encoded(filename);
    }

    private static String ascii(String filename) {
        return filename.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    }

    private static String encoded(String filename) {
        StringBuilder out = new StringBuilder();
        for (byte one : filename.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format("%02X", (int) c));
            }
        }
        return out.toString();
    }
}
