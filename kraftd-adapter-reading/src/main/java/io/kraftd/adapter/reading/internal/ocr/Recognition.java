package io.kraftd.adapter.reading.internal.ocr;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.OCR_UNAVAILABLE;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.UnreadableFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The door to recognition: one program, the packs it has, and a recogniser for each file. */
public final class Recognition {
    private final Tesseract tesseract;
    private volatile @Nullable Packs packs;

    /** By this program, of which at most {@code atOnce} run at a time. */
    public Recognition(Path program, int atOnce) {
        this.tesseract = new Tesseract(program, atOnce);
    }

    /** For the pages of one file; {@link UnreadableFileException} when the program has no language to read. */
    public PageRecogniser forFile(Deadline deadline) {
        Packs known = packs;
        if (known == null) {
            known = new Packs(tesseract.packs(deadline));
            packs = known;
        }
        if (known.none()) {
            throw new UnreadableFileException(
                    OCR_UNAVAILABLE, "The file is a picture, and no language is installed to read pictures in.");
        }
        return new PageRecogniser(tesseract, known, deadline);
    }
}
