package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.adapter.reading.internal.picture.CleanPage;
import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the pages of one file, one after the other. What it learns of the file's language on one page serves the next. */
public final class PageRecogniser {
    private static final double DOUBTFUL = 0.7;
    private static final int FEW_LETTERS = 60;
    private static final double SURE = 0.6;
    private static final double SURE_ENOUGH = 0.4;
    private static final String BLOCKS = "3";
    private static final String LINES = "6";

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
            best = turned(best);
        }
        String fitting = packs.fitting(best.read.words(), best.language);
        if (!fitting.equals(best.language)) {
            Attempt again = new Attempt(best.source, best.clean, read(best.clean, fitting), fitting);
            best = again.read.worth() >= best.read.worth() * 0.9 ? again : best;
        }
        language = best.language;
        GrayImage image = best.clean.image();
        return new Page(number, image.width(), image.height(), best.read.words(), best.clean.rules(), true);
    }

    private record Attempt(GrayImage source, CleanPage clean, Recognised read, String language) {}

    private Attempt attempt(GrayImage source, int quarters, String languages) {
        deadline.check();
        GrayImage upright = source.turned(quarters);
        CleanPage clean = CleanPage.of(upright);
        return new Attempt(upright, clean, read(clean, languages), languages);
    }

    private static boolean doubtful(Recognised read) {
        int letters =
                read.words().stream().mapToInt(word -> word.text().length()).sum();
        return letters < FEW_LETTERS || read.sureness() < DOUBTFUL;
    }

    /** A page that was hardly read may lie on its side or upside down, or be written in another script. */
    private Attempt turned(Attempt first) {
        Attempt best = first;
        for (Guess guess : guesses(first)) {
            Attempt other = attempt(first.source, guess.quarters, guess.languages);
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

    /** Reads by blocks first. What that leaves out, such as single figures in columns, is read again line by line. */
    private Recognised read(CleanPage page, String languages) {
        List<Word> words = new ArrayList<>(words(page.image(), BLOCKS, languages));
        List<Box> sure = words.stream()
                .filter(word -> word.confidence() >= SURE)
                .map(Word::box)
                .toList();
        page.without(sure).ifPresent(rest -> {
            words.removeIf(word -> word.confidence() < SURE);
            words(rest, LINES, languages).stream()
                    .filter(word -> word.confidence() >= SURE_ENOUGH)
                    .forEach(words::add);
        });
        return new Recognised(words);
    }

    private List<Word> words(GrayImage image, String segmentation, String languages) {
        List<String> options = List.of("--psm", segmentation, "--dpi", "300", "-l", languages, "tsv");
        return TsvWords.of(tesseract.read(image, options, deadline), image);
    }
}
