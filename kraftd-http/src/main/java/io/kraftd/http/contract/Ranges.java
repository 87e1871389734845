package io.kraftd.http.contract;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sends parts of files to those who ask for them. */
public final class Ranges {
    private Ranges() {}

    /**
     * The part of the file that is asked for, 206; the answer as it is when none is, or when {@code ifRange} names another
     * state than the answer's. 416 when the file has nothing of it.
     */
    public static Answer of(Answer whole, Optional<String> range, Optional<String> ifRange) {
        Content file = whole.file();
        if (file == null || whole.status() != 200) {
            return whole;
        }
        Answer open = whole.with("Accept-Ranges", "bytes");
        boolean wanted = range.filter(ByteRange::isOne).isPresent()
                && ifRange.map(tag -> tag.equals(whole.headers().get("ETag"))).orElse(true);
        return wanted ? part(open, file, range.orElseThrow()) : open;
    }

    private static Answer part(Answer open, Content file, String header) {
        ByteRange range = ByteRange.of(header, file.size())
                .orElseThrow(() -> Problem.of(
                                416,
                                "range_not_satisfiable",
                                "The file has " + file.size() + " bytes and none of this range.")
                        .withHeader("Content-Range", "bytes */" + file.size())
                        .exception());
        Map<String, String> headers = new HashMap<>(open.headers());
        headers.put("Content-Range", "bytes %d-%d/%d".formatted(range.from(), range.to(), file.size()));
        headers.put("Content-Length", Long.toString(range.length()));
        return new Answer(206, null, new Part(file, range), null, headers);
    }

    /** What a range of a file is, with the hash of the whole. */
    private record Part(Content whole, ByteRange range) implements Content {
        @Override
        public Sha256 sha256() {
            return whole.sha256();
        }

        @Override
        public long size() {
            return range.length();
        }

        @Override
        public InputStream open() throws IOException {
            return PartOfFile.of(whole.open(), range);
        }
    }
}
