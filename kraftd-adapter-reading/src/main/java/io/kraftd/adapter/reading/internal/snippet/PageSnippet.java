package io.kraftd.adapter.reading.internal.snippet;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;

import io.kraftd.adapter.reading.internal.pdf.PdfReader;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.adapter.reading.internal.picture.PictureFile;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;

/** The piece of a page around a box. */
public final class PageSnippet {
    private static final double MARGIN_ACROSS = 0.03;
    private static final double MARGIN_DOWN = 0.012;

    private PageSnippet() {}

    /** Of a PDF or picture; {@link UnreadableFileException} when it has no such page. */
    public static GrayImage of(
            byte[] file, FileKind kind, Provenance.OnPage place, ReadingLimits limits, Deadline deadline) {
        GrayImage page = kind == FileKind.PDF
                ? PdfReader.painted(file, place.page() - 1, limits, deadline)
                : PictureFile.page(file, kind, place.page() - 1, limits, deadline);
        return cut(page, place.box());
    }

    private static GrayImage cut(GrayImage page, Box box) {
        int left = pixel(box.x0() - MARGIN_ACROSS, page.width());
        int right = pixel(box.x1() + MARGIN_ACROSS, page.width());
        int top = pixel(box.y0() - MARGIN_DOWN, page.height());
        int bottom = pixel(box.y1() + MARGIN_DOWN, page.height());
        if (right <= left || bottom <= top) {
            throw nowhere();
        }
        return page.cut(left, top, right - left, bottom - top);
    }

    private static int pixel(double share, int size) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * size);
    }

    static UnreadableFileException nowhere() {
        return new UnreadableFileException(CORRUPT_FILE, "The file has no such place.");
    }
}
