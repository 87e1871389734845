package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.adapter.reading.internal.ocr.PageRecogniser;
import io.kraftd.adapter.reading.internal.ocr.Recognition;
import io.kraftd.adapter.reading.internal.pdf.PrintedPage.Legibility;
import io.kraftd.adapter.reading.internal.pdf.file.PdfFile;
import io.kraftd.adapter.reading.internal.pdf.paint.PagePainter;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of one file that have to be looked at as pictures. */
final class PictureBook {
    private final PdfFile file;
    private final ReadingLimits limits;
    private final Deadline deadline;
    private final Optional<Recognition> recognition;
    private final List<String> warnings = new ArrayList<>();
    private @Nullable PagePainter painter;
    private @Nullable PageRecogniser recogniser;
    private boolean unread;

    PictureBook(PdfFile file, ReadingLimits limits, Deadline deadline, Optional<Recognition> recognition) {
        this.file = file;
        this.limits = limits;
        this.deadline = deadline;
        this.recognition = recognition;
    }

    /** One sentence for each thing noticed so far. */
    List<String> warnings() {
        return warnings;
    }

    /** Whether something was there to be recognised and nobody to do it. */
    boolean unread() {
        return unread;
    }

    /** The page itself, or what recognition makes of it when its text layer is no use. */
    Page completed(PrintedPage printed) throws IOException {
        Page page = printed.page();
        if (printed.legibility() == Legibility.TEXT) {
            return page;
        }
        if (printed.legibility() == Legibility.EMPTY) {
            warnings.add("Page " + page.number() + " is empty.");
            return page;
        }
        if (recognition.isEmpty()) {
            unread = true;
            warnings.add("Page " + page.number() + unreadable(printed.legibility()));
            return page;
        }
        return better(page, recognised(page.number(), recognition.get()));
    }

    private static String unreadable(Legibility legibility) {
        return legibility == Legibility.GARBLED
                ? " has text that does not say which letters it is made of."
                : " is a picture without text.";
    }

    private Page recognised(int number, Recognition by) throws IOException {
        PageRecogniser reading = recogniser == null ? by.forFile(deadline) : recogniser;
        PagePainter painting = painter == null ? new PagePainter(file.document(), limits, deadline) : painter;
        recogniser = reading;
        painter = painting;
        return reading.page(number, painting.paint(number - 1));
    }

    /** What was recognised, unless that is nothing and the text layer had something. */
    private Page better(Page layer, Page recognised) {
        if (recognised.words().isEmpty()) {
            warnings.add("Page " + layer.number() + " is a picture on which no text was recognised.");
            return layer;
        }
        return recognised;
    }
}
