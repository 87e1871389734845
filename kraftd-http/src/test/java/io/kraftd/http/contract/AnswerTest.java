package io.kraftd.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.content.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain.csv        | attachment; filename=\"plain.csv\"; filename*=UTF-8''plain.csv",
                "two words.pdf    | attachment; filename=\"two words.pdf\"; filename*=UTF-8''two%20words.pdf",
                "Größe.pdf        | attachment; filename=\"Gr__e.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.pdf",
                "a\"; evil=\"b    | attachment; filename=\"a_; evil=_b\"; filename*=UTF-8''a%22%3B%20evil%3D%22b",
                "100%\\.csv       | attachment; filename=\"100__.csv\"; filename*=UTF-8''100%25%5C.csv"
            })
    void a_download_keeps_its_name_whatever_it_holds(String filename, String disposition) {
        Answer answer = Answer.download(Content.of(new byte[] {1, 2, 3}), "text/csv", filename);

        assertThat(answer.headers())
                .containsEntry("Content-Disposition", disposition)
                .containsEntry("Content-Length", "3")
                .containsEntry("Content-Type", "text/csv");
    }
}
