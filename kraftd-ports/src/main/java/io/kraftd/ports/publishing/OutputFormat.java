package io.kraftd.ports.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file forms Kraftd writes. */
public enum OutputFormat {
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv"),
    JSON("application/json", "json"),
    UBL("application/xml", "xml"),
    MARKDOWN("text/markdown", "md");

    private final String mediaType;
    private final String extension;

    OutputFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The IANA media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The lower-case word of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()} or the extension; empty for anything else. */
    public static Optional<OutputFormat> fromWord(String text) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(text) || each.extension.equals(text))
                .findFirst();
    }
}
