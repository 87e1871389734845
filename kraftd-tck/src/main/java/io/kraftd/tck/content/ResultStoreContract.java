package io.kraftd.tck.content;

import static io.kraftd.tck.DocumentBuilder.contentNamed;
import static io.kraftd.tck.ExtractedDocumentBuilder.anExtractedDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ResultStore} has to do. */
public interface ResultStoreContract {
    /** The same store during one test. */
    ResultStore results();

    @Test
    default void a_result_with_every_part_is_found_exactly_as_it_was() {
        roundTrips(anExtractedDocument().complete());
    }

    @Test
    default void a_result_with_hardly_anything_is_found_exactly_as_it_was() {
        roundTrips(anExtractedDocument().build());
    }

    @Test
    default void a_result_of_thousands_of_lines_is_found_exactly_as_it_was() {
        roundTrips(anExtractedDocument().withLines(3_000).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-01-31",
                "2024-02-30",
                "+12024-01-31",
                "0000-01-01",
                "-0001-01-01",
                "1e5",
                "true",
                "null",
                "12.50",
                "\"",
                "\\",
                "\u0000\u001f\u007f",
                "\u2028\uD83D\uDE80",
                "x]}{[",
                "NaN"
            })
    default void a_text_stays_a_text_whatever_it_looks_like(String text) {
        roundTrips(anExtractedDocument()
                .numbered(text)
                .with("/metadata/document_number", new FieldValue.Text(text))
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-0.10",
                "100",
                "1200.00",
                "0.0000000000000000001",
                "12345678901234567890123456789.99"
            })
    default void a_number_keeps_its_value_and_its_decimals(String number) {
        roundTrips(anExtractedDocument()
                .with("/totals/gross", new FieldValue.Number(new BigDecimal(number)))
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "0001-01-01", "9999-12-31", "+12024-01-31", "-0044-03-15"})
    default void a_day_stays_a_day(String day) {
        roundTrips(anExtractedDocument()
                .with("/dates/due_date", new FieldValue.Day(LocalDate.parse(day)))
                .build());
    }

    @Test
    default void equal_results_lie_under_one_hash_and_others_elsewhere() {
        EmailAddress ann = Owners.someone();

        Sha256 hash = results().put(ann, anExtractedDocument().complete());

        assertThat(results().put(ann, anExtractedDocument().complete())).isEqualTo(hash);
        assertThat(results().put(Owners.someone(), anExtractedDocument().complete()))
                .isEqualTo(hash);
        assertThat(results().put(ann, anExtractedDocument().numbered("other").complete()))
                .isNotEqualTo(hash);
    }

    @Test
    default void a_result_that_was_never_put_is_absent() {
        assertThat(results().find(Owners.someone(), contentNamed("nothing"))).isEmpty();
    }

    @Test
    default void an_owner_never_finds_or_deletes_another_owners_result() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        Sha256 hash = results().put(ann, anExtractedDocument().build());

        results().delete(bob, hash);

        assertThat(results().find(bob, hash)).isEmpty();
        assertThat(results().find(ann, hash)).isPresent();
    }

    @Test
    default void deleting_removes_this_result_only_and_twice_is_no_error() {
        EmailAddress ann = Owners.someone();
        Sha256 gone = results().put(ann, anExtractedDocument().numbered("gone").build());
        Sha256 kept = results().put(ann, anExtractedDocument().numbered("kept").build());

        results().delete(ann, gone);
        assertThatCode(() -> results().delete(ann, gone)).doesNotThrowAnyException();

        assertThat(results().find(ann, gone)).isEmpty();
        assertThat(results().find(ann, kept)).isPresent();
    }

    @Test
    default void one_result_put_by_many_at_once_is_whole() {
        EmailAddress ann = Owners.someone();
        ExtractedDocument result = anExtractedDocument().withLines(50).build();

        assertThat(Together.run(6, number -> () -> {
                    Sha256 hash = results().put(ann, result);
                    return results().find(ann, hash).orElseThrow();
                }))
                .allSatisfy(outcome -> assertThat(outcome.value()).isEqualTo(result));
    }

    private void roundTrips(ExtractedDocument result) {
        EmailAddress ann = Owners.someone();

        Sha256 hash = results().put(ann, result);

        assertThat(results().find(ann, hash)).contains(result);
    }
}
