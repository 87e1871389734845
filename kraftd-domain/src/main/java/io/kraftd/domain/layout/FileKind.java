package io.kraftd.domain.layout;

/** The kinds of files that are read, told by their contents and never by their names. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLS("application/vnd.ms-excel", "xls"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv"),
    XML("application/xml", "xml"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpeg"),
    TIFF("image/tiff", "tiff");

    private final String mediaType;
    private final String word;

    FileKind(String mediaType, String word) {
        this.mediaType = mediaType;
        this.word = word;
    }

    /** The IANA media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The short lower-case word answers use for this kind. */
    public String word() {
        return word;
    }
}
