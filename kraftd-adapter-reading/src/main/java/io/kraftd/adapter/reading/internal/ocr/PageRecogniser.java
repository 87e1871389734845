package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.adapter.reading.internal.picture.CleanPage;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Placement;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recognises the pages of one file, one after the other. What it learns of the file's language on one page serves the next. */
public final class PageRecogniser {
    private static final double DOUBTFUL = 0.7;
    private static final double AS_GOOD = 0.9;
    private static final int FEW_LETTERS = 60;
    private static final String BLOCKS = "3";
    private static final String LINES = "6";
    private static final String SCATTERED = "11";

    private final Tesseract tesseract;
    private final Packs packs;
    private final Deadline deadline;
    private @Nullable String language;

    PageRecogniser(Tesseract tesseract, Packs packs, Deadline deadline) {
        this.tesseract = tesseract;
        this.packs = packs;
        this.deadline = deadline;
    }

    /** The words of one page and its ruling, in shares of the page as it was stood up and straightened. */
    public Page page(int number, GrayImage picture) {
        Attempt best = attempt(picture, 0, language == null ? packs.usual() : language);
        if (doubtful(best.read)) {
            best = turned(picture, best);
        }
        String fitting = packs.fitting(best.read.words(), best.language);
        if (!fitting.equals(best.language)) {
            Attempt again = new Attempt(best.quarters, best.clean, blocks(best.clean, fitting), fitting);
            best = again.read.worth() >= best.read.worth() * AS_GOOD ? again : best;
        }
        language = best.language;
        GrayImage image = best.clean.image();
        Placement placement = new Placement(best.quarters, best.clean.degrees());
        return new Page(number, image.width(), image.height(), completed(best), best.clean.rules(), true, placement);
    }

    private record Attempt(int quarters, CleanPage clean, Recognised read, String language) {}

    private Attempt attempt(GrayImage source, int quarters, String languages) {
        deadline.check();
        CleanPage clean = CleanPage.of(source.turned(quarters), deadline);
        return new Attempt(quarters, clean, blocks(clean, languages), languages);
    }

    private static boolean doubtful(Recognised read) {
        int letters =
                read.words().stream().mapToInt(word -> word.text().length()).sum();
        return letters < FEW_LETTERS || read.sureness() < DOUBTFUL;
    }

    /** A page that was hardly read may lie on its side or upside down, or be written in another script. */
    private Attempt turned(GrayImage picture, Attempt first) {
        Attempt best = first;
        for (Guess guess : guesses(first)) {
            Attempt other = attempt(picture, guess.quarters, guess.languages);
            best = other.read.worth() > best.read.worth() ? other : best;
        }
        return best;
    }

    private record Guess(int quarters, String languages) {}

    private List<Guess> guesses(Attempt first) {
        Script script = packs.knowsScripts() ? Script.of(osd(first.clean.image())) : Script.UNKNOWN;
        List<Guess> guesses = new ArrayList<>();
        String languages = packs.of(script, first.language);
        if (script.sure() && (script.quarters() != 0 || !languages.equals(first.language))) {
            guesses.add(new Guess(script.quarters(), languages));
        }
        if (!script.sure()) {
            guesses.add(new Guess(2, first.language));
            guesses.add(new Guess(1, first.language));
            guesses.add(new Guess(3, first.language));
        }
        return guesses;
    }

    private String osd(GrayImage image) {
        return tesseract
                .ifItCan(image, List.of("--psm", "0", "-l", "osd", "--dpi", "300"), deadline)
                .orElse("");
    }

    private Recognised blocks(CleanPage page, String languages) {
        return new Recognised(words(page.image(), BLOCKS, languages));
    }

    /**
     * Where two scripts may stand, the program takes words of the one for words of the other, so it is asked for the one alone
     * too. What reading by blocks leaves out is read again line by line, such as single figures in columns, then wherever it
     * stands, such as words close to a rule; what is left even then, with letters of another size, which it sees afresh.
     */
    private List<Word> completed(Attempt best) {
        String alone = Packs.foremost(best.language);
        Recognised read = alone.equals(best.language)
                ? best.read
                : best.read.completedBy(words(best.clean.image(), BLOCKS, alone));
        read = completed(best, read, image -> words(image, LINES, best.language));
        read = completed(best, read, image -> words(image, SCATTERED, best.language));
        read = completed(best, read, image -> words(best.clean.smaller(deadline), BLOCKS, best.language));
        GrayImage image = best.clean.image();
        return TornFigures.joined(read.words(), (double) image.width() / image.height());
    }

    private Recognised completed(Attempt best, Recognised read, Function<GrayImage, List<Word>> again) {
        return best.clean
                .without(read.sureBoxes(), deadline)
                .map(rest -> read.completedBy(again.apply(rest)))
                .orElse(read);
    }

    private List<Word> words(GrayImage image, String segmentation, String languages) {
        List<String> options = List.of("--psm", segmentation, "--dpi", "300", "-l", languages, "tsv");
        return TsvWords.of(tesseract.read(image, options, deadline), image);
    }
}
