package io.kraftd.domain.procurement.process;

import static io.kraftd.domain.procurement.process.CaseStep.COMPARISON;
import static io.kraftd.domain.procurement.process.CaseStep.ESTIMATION;
import static io.kraftd.domain.procurement.process.CaseStep.INQUIRY;
import static io.kraftd.domain.procurement.process.CaseStep.NORMALIZE_QUOTES;
import static io.kraftd.domain.procurement.process.CaseStep.PO;
import static io.kraftd.domain.procurement.process.CaseStep.PROFORMA_INVOICE;
import static io.kraftd.domain.procurement.process.CaseStep.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.ProcurementCase.Advanced;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcurementCaseTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ProcurementCase OPENED =
            ProcurementCase.opened(new DocumentId("0b7e4c1a-0000-4000-8000-000000000001"), ANN, NOON);

    private static Advanced advance(ProcurementCase at, CaseStep step) {
        return at.done(step, ANN, hash("in " + step), hash("out " + step), NOON.plusSeconds(at.events()));
    }

    private static ProcurementCase after(CaseStep... steps) {
        ProcurementCase at = OPENED;
        for (CaseStep step : steps) {
            at = advance(at, step).head();
        }
        return at;
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "ESTIMATION, INQUIRY",
        "NORMALIZE_QUOTES, INQUIRY",
        "COMPARISON, NORMALIZE_QUOTES",
        "PROPOSAL, COMPARISON",
        "PO, PROPOSAL",
        "PROFORMA_INVOICE, PO"
    })
    void refuses_a_step_whose_need_is_missing_and_names_it(CaseStep asked, CaseStep missing) {
        assertThatExceptionOfType(StepMissingException.class)
                .isThrownBy(() -> advance(OPENED, asked))
                .satisfies(refusal -> assertThat(refusal.missing()).containsExactly(missing))
                .satisfies(refusal -> assertThat(refusal.current()).isEqualTo(CaseStatus.OPEN));
    }

    @Test
    void goes_from_inquiry_to_order() {
        ProcurementCase ordered = after(INQUIRY, ESTIMATION, NORMALIZE_QUOTES, COMPARISON, PROPOSAL, PO);

        assertThat(ordered.status()).isEqualTo(CaseStatus.PO_GENERATED);
        assertThat(advance(ordered, PROFORMA_INVOICE).head().status()).isEqualTo(CaseStatus.PO_GENERATED);
    }

    @Test
    void needs_no_estimation_to_level_quotes() {
        assertThat(after(INQUIRY, NORMALIZE_QUOTES).status()).isEqualTo(CaseStatus.QUOTES_NORMALIZED);
    }

    @Test
    void keeps_later_results_but_never_uses_them_once_an_earlier_step_is_done_anew() {
        ProcurementCase again = advance(after(INQUIRY, NORMALIZE_QUOTES, COMPARISON, PROPOSAL), NORMALIZE_QUOTES)
                .head();

        assertThat(again.status()).isEqualTo(CaseStatus.QUOTES_NORMALIZED);
        assertThat(again.current(COMPARISON)).isEmpty();
        assertThat(again.steps()).containsKeys(COMPARISON, PROPOSAL);
        assertThat(again.lacking(PROPOSAL)).containsExactly(COMPARISON);
        assertThat(again.steps().get(NORMALIZE_QUOTES).revision()).isEqualTo(2);
    }

    @Test
    void outdates_levelled_quotes_by_a_new_estimation_only() {
        ProcurementCase again =
                advance(after(INQUIRY, NORMALIZE_QUOTES), ESTIMATION).head();

        assertThat(again.current(NORMALIZE_QUOTES)).isEmpty();
        assertThat(again.current(INQUIRY)).isPresent();
    }

    @Test
    void chains_every_event_to_the_one_before() {
        List<CaseEvent> events = new ArrayList<>();
        ProcurementCase at = OPENED;
        for (CaseStep step : List.of(INQUIRY, NORMALIZE_QUOTES, COMPARISON)) {
            Advanced next = advance(at, step);
            events.add(next.event());
            at = next.head();
        }

        assertThat(events.get(0).previous()).isNull();
        assertThat(events.get(1).previous()).isEqualTo(events.get(0).hash());
        assertThat(events.get(2).previous()).isEqualTo(events.get(1).hash());
        assertThat(at.lastEvent()).isEqualTo(events.get(2).hash());
        assertThat(at.events()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void is_read_back_from_the_word_of_the_api(CaseStep step) {
        assertThat(CaseStep.fromWord(step.word())).contains(step);
    }
}
