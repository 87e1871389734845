package io.kraftd.adapter.reading.internal.detect;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.ARCHIVE_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.EMPTY_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.UNSUPPORTED_TYPE;

import io.kraftd.adapter.reading.internal.text.CsvFile;
import io.kraftd.adapter.reading.internal.text.PlainText;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.util.Arrays;
import java.util.Optional;

/** Tells the kind of a file. */
public final class FileDetector {
    private FileDetector() {}

    /** The kind; {@link UnreadableFileException} when it is one that is never read. */
    public static FileKind kind(byte[] file, ReadingLimits limits, Deadline deadline) {
        if (file.length == 0) {
            throw new UnreadableFileException(EMPTY_FILE, "The file is empty.");
        }
        Optional<Signature> signature = Arrays.stream(Signature.values())
                .filter(s -> s.isOn(file))
                .filter(s -> !s.isWord() || PlainText.of(file).isEmpty())
                .findFirst();
        if (signature.isEmpty()) {
            return Signature.isPdf(file) ? FileKind.PDF : text(file);
        }
        return switch (signature.get()) {
            case ZIP -> OfficeFile.kind(file, limits, deadline);
            case COMPOUND_FILE -> CompoundFile.kind(file);
            case PNG -> FileKind.PNG;
            case JPEG -> FileKind.JPEG;
            case TIFF_LITTLE, TIFF_BIG, BIG_TIFF_LITTLE, BIG_TIFF_BIG -> FileKind.TIFF;
            case EMPTY_ZIP, SPANNED_ZIP, GZIP, SEVEN_ZIP, RAR, BZIP2, XZ, ZSTD, CABINET, TAR ->
                throw new UnreadableFileException(
                        ARCHIVE_NOT_ALLOWED, "Archives are not read. Upload the files in it one by one.");
            case DOS_EXECUTABLE, ELF_EXECUTABLE, SCRIPT ->
                throw new UnreadableFileException(UNSUPPORTED_TYPE, "The file is a program, not a document.");
            case RICH_TEXT -> throw unsupported();
        };
    }

    private static FileKind text(byte[] file) {
        if (XmlFile.is(file)) {
            return FileKind.XML;
        }
        return CsvFile.of(file).map(csv -> FileKind.CSV).orElseThrow(FileDetector::unsupported);
    }

    static UnreadableFileException unsupported() {
        return new UnreadableFileException(
                UNSUPPORTED_TYPE, "The file is none of PDF, DOCX, XLSX, XLS, CSV, XML, PNG, JPEG and TIFF.");
    }
}
