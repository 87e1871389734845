package io.kraftd.adapter.reading;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.OCR_UNAVAILABLE;

import io.kraftd.adapter.reading.internal.data.XmlReader;
import io.kraftd.adapter.reading.internal.detect.FileDetector;
import io.kraftd.adapter.reading.internal.flow.DocxReader;
import io.kraftd.adapter.reading.internal.ocr.PageRecogniser;
import io.kraftd.adapter.reading.internal.pdf.PdfReader;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.adapter.reading.internal.picture.PictureFile;
import io.kraftd.adapter.reading.internal.picture.Png;
import io.kraftd.adapter.reading.internal.sheet.XlsReader;
import io.kraftd.adapter.reading.internal.sheet.XlsxReader;
import io.kraftd.adapter.reading.internal.snippet.PageSnippet;
import io.kraftd.adapter.reading.internal.snippet.RowSnippet;
import io.kraftd.adapter.reading.internal.text.CsvFile;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads files on this machine alone, without any service: PDF, XLSX, XLS, DOCX, CSV and XML in UBL
 * and Cross Industry form, and where Tesseract is
 * at hand also PNG, JPEG, TIFF and scans in PDF. Nothing of a file is written to disk, run, or fetched from elsewhere. May be shared by threads.
 */
public final class LocalDocumentReader implements DocumentReader {
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(10);

    private final Clock clock;
    private final TextRecognition recognition;

    /** Without recognition of pictures; {@code clock} tells when a look at a file has taken too long. */
    public LocalDocumentReader(Clock clock) {
        this(clock, TextRecognition.none());
    }

    /** As above, with pictures and scans read by {@code recognition}. */
    public LocalDocumentReader(Clock clock, TextRecognition recognition) {
        this.clock = clock;
        this.recognition = recognition;
    }

    @Override
    public DetectedFile detect(Content content, ReadingLimits limits) {
        Deadline deadline = Deadline.in(LONGEST_LOOK, "looking at the file", clock);
        byte[] file = bytes(content);
        FileKind kind = FileDetector.kind(file, limits, deadline);
        return new DetectedFile(kind, pages(file, kind, limits, deadline));
    }

    @Override
    public DocumentLayout read(Content content, FileKind kind, ReadingLimits limits, Deadline deadline) {
        deadline.check();
        byte[] file = bytes(content);
        return switch (kind) {
            case PDF -> PdfReader.read(file, limits, deadline, recognition.recognition());
            case XLSX -> XlsxReader.read(file, limits, deadline);
            case XLS -> XlsReader.read(file, limits, deadline);
            case DOCX -> DocxReader.read(file, limits, deadline);
            case CSV -> csv(file).read(limits, deadline);
            case PNG, JPEG, TIFF -> picture(file, kind, limits, deadline);
            case XML -> XmlReader.read(file, limits, deadline);
        };
    }

    @Override
    public Content snippet(Content content, FileKind kind, Provenance where, ReadingLimits limits, Deadline deadline) {
        deadline.check();
        byte[] file = bytes(content);
        GrayImage picture = where instanceof Provenance.OnPage place
                ? PageSnippet.of(file, kind, place, limits, deadline)
                : RowSnippet.of(read(content, kind, limits, deadline), where, limits, deadline);
        return Content.of(Png.of(picture));
    }

    private DocumentLayout picture(byte[] file, FileKind kind, ReadingLimits limits, Deadline deadline) {
        PageRecogniser recogniser = recognition
                .recognition()
                .orElseThrow(() -> new UnreadableFileException(
                        OCR_UNAVAILABLE, "The file is a picture, and reading pictures is not available."))
                .forFile(deadline);
        List<Page> pages = new ArrayList<>();
        PictureFile.each(file, kind, limits, deadline, (index, page) -> pages.add(recogniser.page(index + 1, page)));
        return DocumentLayout.ofPages(kind, pages, List.of());
    }

    private static @Nullable Integer pages(byte[] file, FileKind kind, ReadingLimits limits, Deadline deadline) {
        return switch (kind) {
            case PDF -> PdfReader.pages(file, limits, deadline);
            case XLSX -> XlsxReader.sheets(file, limits, deadline);
            case XLS -> XlsReader.sheets(file, limits, deadline);
            case CSV, PNG, JPEG -> 1;
            case DOCX, XML, TIFF -> null;
        };
    }

    private static CsvFile csv(byte[] file) {
        return CsvFile.of(file)
                .orElseThrow(() -> new UnreadableFileException(CORRUPT_FILE, "The text file holds no table."));
    }

    private static byte[] bytes(Content content) {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw PortException.outage("The contents of the file could not be fetched", e);
        }
    }
}
