package io.kraftd.domain.extracted;

/** How the document as a whole was read. */
public enum ExtractionMethod {
    /** From a text layer, cells or structured data. */
    DIRECT_PARSE,
    /** From recognised pictures. */
    OCR,
    /** By a cloud service. */
    AI_EXTRACTION,
    /** By more than one of these. */
    HYBRID
}
