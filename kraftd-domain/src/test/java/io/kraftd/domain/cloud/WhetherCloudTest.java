package io.kraftd.domain.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.kraftd.domain.cloud.CloudDecision.Flip;
import io.kraftd.domain.cloud.CloudDecision.Reason;
import io.kraftd.domain.layout.FileKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review of six minutes; the service is right nine times in ten; list prices. */
class WhetherCloudTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what | file | model | pages | complete | sums | ocr | seen | right | threshold | hourly | budget | reason | local | cost | saved
            nobody has seen this supplier | PDF | LAYOUT | 1 | | | | 0 | 0 | 0.85 | 50 | | WORTH_ITS_PRICE | 0 | 0.01 | 4.5
            an invoice of an unknown supplier | PDF | INVOICE | 2 | | | | 0 | 0 | 0.85 | 50 | | WORTH_ITS_PRICE | 0 | 0.02 | 4.5
            a long document nobody has seen | PDF | LAYOUT | 449 | | | | 0 | 0 | 0.85 | 50 | | WORTH_ITS_PRICE | 0 | 4.49 | 4.5
            one page more costs what it saves | PDF | LAYOUT | 450 | | | | 0 | 0 | 0.85 | 50 | | NOT_WORTH_ITS_PRICE | 0 | 4.5 | 4.5
            a long record without a mistake | PDF | INVOICE | 1 | | | | 100 | 100 | 0.85 | 50 | | LOCAL_IS_GOOD_ENOUGH | 0.9630 | 0.01 | -0.3150
            a short record proves little | PDF | INVOICE | 1 | | | | 5 | 5 | 0.85 | 50 | | WORTH_ITS_PRICE | 0.5655 | 0.01 | 1.6724
            half of the papers were corrected | PDF | INVOICE | 1 | | | | 20 | 10 | 0.85 | 50 | | WORTH_ITS_PRICE | 0.2993 | 0.01 | 3.0035
            a text document with a prebuilt model | DOCX | INVOICE | 1 | | | | 0 | 0 | 0.85 | 50 | | KIND_NOT_ACCEPTED | 0 | 0.01 | 4.5
            a workbook with a prebuilt model | XLSX | INVOICE | 1 | | | | 0 | 0 | 0.85 | 50 | | KIND_NOT_ACCEPTED | 0 | 0.01 | 4.5
            a workbook for its tables | XLSX | LAYOUT | 1 | | | | 0 | 0 | 0.85 | 50 | | KIND_NOT_ACCEPTED | 0 | 0.01 | 4.5
            a text document for its words | DOCX | READ | 4 | | | | 0 | 0 | 0.85 | 50 | | WORTH_ITS_PRICE | 0 | 0.006 | 4.5
            delimited text | CSV | READ | 1 | | | | 0 | 0 | 0.85 | 50 | | KIND_NOT_ACCEPTED | 0 | 0.0015 | 4.5
            all is there and the sums agree | PDF | INVOICE | 1 | 1 | true | | 0 | 0 | 0.85 | 50 | | LOCAL_IS_GOOD_ENOUGH | 1 | 0.01 | -0.5
            all is there and the sums disagree | PDF | INVOICE | 1 | 1 | false | | 0 | 0 | 0.85 | 50 | | WORTH_ITS_PRICE | 0.5 | 0.01 | 2
            a poor scan | TIFF | INVOICE | 1 | 0.8 | | 0.6 | 0 | 0 | 0.85 | 50 | | WORTH_ITS_PRICE | 0.48 | 0.01 | 2.1
            a good reading of a supplier often corrected | PDF | INVOICE | 1 | 0.9 | true | | 40 | 20 | 0.85 | 50 | | WORTH_ITS_PRICE | 0.58 | 0.01 | 1.6
            just enough is left of the budget | PDF | INVOICE | 2 | | | | 0 | 0 | 0.85 | 50 | 0.02 | WORTH_ITS_PRICE | 0 | 0.02 | 4.5
            too little is left of the budget | PDF | INVOICE | 2 | | | | 0 | 0 | 0.85 | 50 | 0.019 | OVER_BUDGET | 0 | 0.02 | 4.5
            nobody's time costs anything | PDF | INVOICE | 1 | | | | 0 | 0 | 0.85 | 0 | | NOT_WORTH_ITS_PRICE | 0 | 0.01 | 0
            a better reading than the service's | PDF | INVOICE | 1 | 0.95 | true | | 0 | 0 | 0.99 | 50 | | NOT_WORTH_ITS_PRICE | 0.95 | 0.01 | -0.25
            """)
    void a_call_is_made_when_it_saves_more_than_it_costs(
            String what,
            FileKind file,
            CloudModel model,
            int pages,
            @Nullable Double complete,
            @Nullable Boolean sums,
            @Nullable Double ocr,
            int seen,
            int right,
            double threshold,
            BigDecimal hourly,
            @Nullable BigDecimal budget,
            Reason reason,
            double local,
            BigDecimal cost,
            double saved) {
        Optional<LocalQuality> quality = Optional.ofNullable(complete)
                .map(share -> new LocalQuality(
                        share,
                        Optional.ofNullable(sums),
                        ocr == null ? OptionalDouble.empty() : OptionalDouble.of(ocr)));
        CloudQuestion question = new CloudQuestion(
                model,
                Optional.of(file),
                pages,
                quality,
                new TrackRecord(seen, right),
                threshold,
                terms(hourly),
                Optional.ofNullable(budget));

        CloudDecision decision = WhetherCloud.decide(question);

        assertThat(decision.reason()).as(what).isEqualTo(reason);
        assertThat(decision.use()).isEqualTo(reason == Reason.WORTH_ITS_PRICE);
        assertThat(decision.localRight()).isCloseTo(local, within(0.00005));
        assertThat(decision.cost()).isEqualByComparingTo(cost);
        assertThat(decision.reviewSaved().doubleValue()).isCloseTo(saved, within(0.00005));
        assertThat(decision.expectedValue().add(cost)).isEqualByComparingTo(decision.reviewSaved());
        assertThat(decision.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void every_flip_turns_the_decision_when_its_input_passes_it() {
        CloudQuestion unknown = question(2, TrackRecord.NONE, 0.85, Optional.of(BigDecimal.ONE));
        CloudDecision used = WhetherCloud.decide(unknown);

        assertThat(used.flips())
                .extracting(Flip::input)
                .containsExactly("local_right", "hourly_cost", "pages", "confidence_threshold", "budget_left");
        assertThat(at(used, "hourly_cost")).isEqualByComparingTo("0.2222222");
        assertThat(WhetherCloud.decide(withHourly(unknown, "0.2222")).use()).isFalse();
        assertThat(WhetherCloud.decide(withHourly(unknown, "0.2223")).use()).isTrue();
        assertThat(at(used, "pages")).isEqualByComparingTo("450");
        assertThat(at(used, "budget_left")).isEqualByComparingTo("0.02");
        // 0.9 - 0.02 / 5
        assertThat(at(used, "local_right")).isEqualByComparingTo("0.896");
        assertThat(at(used, "confidence_threshold")).isEqualByComparingTo("0");
    }

    @Test
    void a_call_that_is_too_dear_says_from_where_on_it_would_not_be() {
        CloudDecision refused = WhetherCloud.decide(question(500, TrackRecord.NONE, 0.85, Optional.empty()));

        assertThat(at(refused, "pages")).isEqualByComparingTo("450");
        assertThat(at(refused, "hourly_cost").doubleValue()).isCloseTo(55.55556, within(0.0001));
        assertThat(refused.flips()).extracting(Flip::input).containsExactly("hourly_cost", "pages");
    }

    @Test
    void a_reading_that_is_trusted_is_doubted_under_a_higher_threshold_when_a_call_would_pay() {
        CloudQuestion trusted = question(1, new TrackRecord(5, 5), 0.5, Optional.empty());

        assertThat(at(WhetherCloud.decide(trusted), "confidence_threshold").doubleValue())
                .isCloseTo(0.5655, within(0.00005));
        assertThat(WhetherCloud.decide(question(1, new TrackRecord(100, 100), 0.5, Optional.empty()))
                        .flips())
                .isEmpty();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> question(0, TrackRecord.NONE, 0.85, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question(1, TrackRecord.NONE, Double.NaN, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackRecord(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(BigDecimal.valueOf(-1)));
    }

    private static BigDecimal at(CloudDecision decision, String input) {
        return decision.flips().stream()
                .filter(flip -> flip.input().equals(input))
                .map(Flip::at)
                .findFirst()
                .orElseThrow();
    }

    private static CloudQuestion question(
            int pages, TrackRecord record, double threshold, Optional<BigDecimal> budgetLeft) {
        return new CloudQuestion(
                CloudModel.LAYOUT,
                Optional.of(FileKind.PDF),
                pages,
                Optional.empty(),
                record,
                threshold,
                terms(BigDecimal.valueOf(50)),
                budgetLeft);
    }

    private static CloudQuestion withHourly(CloudQuestion asked, String hourly) {
        return new CloudQuestion(
                asked.model(),
                asked.kind(),
                asked.pages(),
                asked.quality(),
                asked.record(),
                asked.threshold(),
                terms(new BigDecimal(hourly)),
                asked.budgetLeft());
    }

    private static CloudTerms terms(BigDecimal hourly) {
        return new CloudTerms(PriceList.LISTED, 0.9, BigDecimal.valueOf(6), hourly, Optional.empty());
    }
}
