package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.DocumentPage;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentPageLengthUnit;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentWord;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The service's pages as ours, stood up and straightened. A page without a size and a word without a place are left out. */
final class Pages {
    private static final double POINTS_PER_INCH = 72;

    private Pages() {}

    static List<Page> read(List<DocumentPage> pages, List<String> warnings) {
        List<Page> read = new ArrayList<>();
        for (DocumentPage page : pages) {
            if (Regions.sized(page)) {
                read.add(page(page));
            } else {
                warnings.add("Document Intelligence gave no size for page " + page.getPageNumber());
            }
        }
        return read;
    }

    private static Page page(DocumentPage page) {
        double unit = DocumentPageLengthUnit.INCH.equals(page.getUnit()) ? POINTS_PER_INCH : 1;
        Upright upright = Upright.of(page);
        List<Word> words = Answer.orNone(page.getWords()).stream()
                .flatMap(word -> word(word, upright).stream())
                .toList();
        return new Page(
                page.getPageNumber(),
                upright.width() * unit,
                upright.height() * unit,
                words,
                List.of(),
                true,
                upright.placement());
    }

    private static Optional<Word> word(DocumentWord word, Upright upright) {
        Optional<Box> box = Answer.orNone(word.getBoundingPolygon()).stream()
                .map(upright::read)
                .reduce(Box::around);
        String text = word.getContent();
        double confidence = Confidence.clamped(Decimals.of(word.getConfidence()).doubleValue())
                .value();
        return text == null || text.isBlank()
                ? Optional.empty()
                : box.map(place -> new Word(text, place, false, confidence));
    }
}
