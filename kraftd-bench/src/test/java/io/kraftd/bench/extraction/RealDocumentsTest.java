package io.kraftd.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Header values of real documents, where a corpus of them lies beside this checkout. */
class RealDocumentsTest {
    private static final Path MANIFEST = Path.of("../../shared/corpus/manifest.json");

    @Test
    void a_wrong_value_is_rarer_than_none_and_rarest_where_the_reader_is_sure() throws IOException {
        assumeTrue(Files.isRegularFile(MANIFEST), "no corpus beside this checkout");
        Examiner examiner = Examiner.here();
        assumeTrue(examiner.readsPictures(), "Tesseract is not installed: a part of the corpus is not read here");
        List<Judged> judged = new ArrayList<>();
        for (Sample sample : Sample.in(MANIFEST)) {
            judged.add(examiner.judge(sample));
        }
        System.out.print(new Table(judged).text());
        Figures figures = Figures.of(judged);

        assertThat(figures.typeShare()).as("types told").isGreaterThanOrEqualTo(0.95);
        assertThat(figures.wrongShare()).as("wrong among all header values").isLessThan(0.04);
        assertThat(figures.wrongOfSure())
                .as("wrong among the %d said with confidence", figures.sure())
                .isLessThan(0.02);
    }
}
