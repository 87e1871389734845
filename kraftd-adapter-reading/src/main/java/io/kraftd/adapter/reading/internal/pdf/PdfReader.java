package io.kraftd.adapter.reading.internal.pdf;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.OCR_UNAVAILABLE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PAGES;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the text layer of PDF files. */
public final class PdfReader {
    private PdfReader() {}

    /** How many pages the file says it has. {@link UnreadableFileException} when it cannot be opened. */
    public static int pages(byte[] bytes, ReadingLimits limits, Deadline deadline) {
        return withFile(bytes, limits, deadline, file -> file.document().getNumberOfPages());
    }

    /** The pages with their words and lines; {@link UnreadableFileException} when no page has text. */
    public static DocumentLayout read(byte[] bytes, ReadingLimits limits, Deadline deadline) {
        return withFile(bytes, limits, deadline, file -> layout(file, limits, deadline));
    }

    private static DocumentLayout layout(PdfFile file, ReadingLimits limits, Deadline deadline) throws IOException {
        PageReader reader = new PageReader(new InkEngine(deadline));
        List<Page> pages = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (PDPage source : file.document().getPages()) {
            deadline.check();
            if (pages.size() >= limits.pages()) {
                throw new UnreadableFileException(
                        TOO_MANY_PAGES, "The PDF has more than the " + limits.pages() + " pages that are read.");
            }
            Page page = reader.read(source, pages.size() + 1);
            if (page.words().isEmpty()) {
                warnings.add("Page " + page.number() + " has no text.");
            }
            pages.add(page);
        }
        if (warnings.size() == pages.size()) {
            throw new UnreadableFileException(
                    OCR_UNAVAILABLE, "The PDF has no text, only pictures, and reading pictures is not available.");
        }
        return DocumentLayout.ofPages(FileKind.PDF, pages, warnings);
    }

    private interface Work<T> {
        T on(PdfFile file) throws IOException;
    }

    private static <T> T withFile(byte[] bytes, ReadingLimits limits, Deadline deadline, Work<T> work) {
        try (PdfFile file = PdfFile.open(bytes, limits, deadline)) {
            return work.on(file);
        } catch (IOException | StackOverflowError e) {
            // why: the parser goes down one call for each level of nesting, and a hostile file has no last level
            throw PdfFile.corrupt(e);
        }
    }
}
