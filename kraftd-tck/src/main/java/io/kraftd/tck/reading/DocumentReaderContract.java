package io.kraftd.tck.reading;

/**
 * Everything a {@link io.kraftd.ports.reading.DocumentReader} has to do. Readers need not read every kind of file; these
 * suites ask for PDF, XLSX, DOCX and CSV.
 */
public interface DocumentReaderContract extends ReadableFilesContract, RefusedFilesContract, HostileFilesContract {}
