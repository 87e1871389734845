package io.kraftd.bench.synthetic.paper;

/** The formats files are written in, with the names manifests use. */
public enum FileFormat {
    /** PDF with a text layer. */
    PDF_TEXT("pdf-text"),
    /** PDF made of page images. */
    PDF_SCAN("pdf-scan"),
    /** A photograph or scan: JPEG or PNG for one page, TIFF for several. */
    IMAGE("image"),
    /** Workbook. */
    XLSX("xlsx"),
    /** Word processor file. */
    DOCX("docx"),
    /** Delimited text. */
    CSV("csv");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    /** The name in manifests. */
    public String label() {
        return label;
    }

    /** Whether the words can be had without recognising characters. */
    public boolean hasText() {
        return this != PDF_SCAN && this != IMAGE;
    }
}
