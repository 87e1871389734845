package io.kraftd.http;

import io.kraftd.http.contract.Call;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Packs texts of some length with gzip for clients that take it. */
final class Packing {
    private static final Set<String> WORTH_IT =
            Set.of("application/json", "text/javascript", "text/css", "text/html", "text/plain");
    private static final int LEAST_BYTES = 1024;

    private Packing() {}

    /** Whether answers of this type are packed, for those who take them so. */
    static boolean concerns(String mediaType) {
        return WORTH_IT.contains(mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** What is sent instead of these bytes; sets the headers that say so. */
    static byte[] pack(byte[] bytes, Call call) throws IOException {
        call.add("Vary", "Accept-Encoding");
        if (bytes.length < LEAST_BYTES || !takesGzip(call.header("Accept-Encoding"))) {
            return bytes;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        call.set("Content-Encoding", "gzip");
        return packed.toByteArray();
    }

    static boolean takesGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String each : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = each.strip().split(";", 2);
            if (parts[0].strip().equals("gzip")) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0{0,3})?");
            }
        }
        return false;
    }
}
