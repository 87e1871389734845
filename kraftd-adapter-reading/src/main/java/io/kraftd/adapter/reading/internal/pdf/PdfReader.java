package io.kraftd.adapter.reading.internal.pdf;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.EMPTY_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.OCR_UNAVAILABLE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PAGES;

import io.kraftd.adapter.reading.internal.ocr.Recognition;
import io.kraftd.adapter.reading.internal.pdf.file.PdfFile;
import io.kraftd.adapter.reading.internal.pdf.ink.InkEngine;
import io.kraftd.adapter.reading.internal.pdf.paint.PagePainter;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Counted;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the text layer of PDF files. */
public final class PdfReader {
    private PdfReader() {}

    /** How many pages the file says it has. {@link UnreadableFileException} when it cannot be opened, or has too many. */
    public static int pages(byte[] bytes, ReadingLimits limits, Deadline deadline) {
        int pages = withFile(bytes, limits, deadline, file -> file.document().getNumberOfPages());
        if (pages > limits.pages()) {
            throw tooMany(limits);
        }
        return pages;
    }

    /**
     * The pages with their words and lines, those without a usable text layer recognised where that is possible; {@link
     * UnreadableFileException} when no page has text.
     */
    public static DocumentLayout read(
            byte[] bytes, ReadingLimits limits, Deadline deadline, Optional<Recognition> recognition) {
        return withFile(bytes, limits, deadline, file -> layout(file, limits, deadline, recognition));
    }

    /** One page as a picture, counted from 0; {@link UnreadableFileException} when there is none of this number. */
    public static GrayImage painted(byte[] bytes, int index, ReadingLimits limits, Deadline deadline) {
        return withFile(
                bytes, limits, deadline, file -> new PagePainter(file.document(), limits, deadline).paint(index));
    }

    private static DocumentLayout layout(
            PdfFile file, ReadingLimits limits, Deadline deadline, Optional<Recognition> recognition)
            throws IOException {
        COSDictionary catalog = file.document().getDocumentCatalog().getCOSObject();
        InkEngine engine = new InkEngine(catalog, deadline);
        PageReader reader = new PageReader(engine);
        PictureBook pictures = new PictureBook(file, limits, deadline, recognition);
        List<Page> pages = new ArrayList<>();
        for (PDPage source : file.document().getPages()) {
            deadline.check();
            if (pages.size() >= limits.pages()) {
                throw tooMany(limits);
            }
            pages.add(pictures.completed(reader.read(source, pages.size() + 1)));
        }
        List<StructuredData> data = Attachments.of(catalog, limits, deadline);
        if (data.isEmpty() && pages.stream().allMatch(page -> page.words().isEmpty())) {
            throw withoutWords(reader, pictures);
        }
        List<String> warnings = new ArrayList<>(reader.warnings());
        warnings.addAll(pictures.warnings());
        return DocumentLayout.ofPages(FileKind.PDF, pages, warnings).with(data);
    }

    private static UnreadableFileException tooMany(ReadingLimits limits) {
        return new UnreadableFileException(
                TOO_MANY_PAGES,
                "The PDF has more than the " + Counted.of(limits.pages(), "page that is", "pages that are") + " read.");
    }

    private static UnreadableFileException withoutWords(PageReader reader, PictureBook pictures) {
        if (reader.damaged()) {
            return new UnreadableFileException(CORRUPT_FILE, "The PDF is damaged and cannot be read.");
        }
        return pictures.unread()
                ? new UnreadableFileException(
                        OCR_UNAVAILABLE,
                        "The PDF has pictures of text but no text, and reading pictures is not available.")
                : new UnreadableFileException(EMPTY_FILE, "The PDF has nothing but empty pages.");
    }

    private interface Work<T> {
        T on(PdfFile file) throws IOException;
    }

    private static <T> T withFile(byte[] bytes, ReadingLimits limits, Deadline deadline, Work<T> work) {
        try (PdfFile file = PdfFile.open(bytes, limits, deadline)) {
            return work.on(file);
        } catch (UnreadableFileException | DeadlinePassedException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // why: a hostile file nests without end and the parser goes one call down for each level, or stumbles
            throw PdfFile.corrupt(e);
        }
    }
}
