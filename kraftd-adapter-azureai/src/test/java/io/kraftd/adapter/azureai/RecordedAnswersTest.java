package io.kraftd.adapter.azureai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.ports.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that the real service gave, where they are on this machine: they are not ours to hand on. */
@EnabledIf("recorded")
@ExtendWith(OverHttps.class)
class RecordedAnswersTest {
    private static final Path ANSWERS = Path.of("../../shared/azure-recorded");
    private static final Offset<Double> A_HAIR = within(1e-6);

    private final AnalysisServer server = new AnalysisServer(OverHttps.server());

    static boolean recorded() {
        return Files.isDirectory(ANSWERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /metadata/document_number                          | 34278587                    | 34278587   | 0.987
            /parties/supplier/name                             | Contoso                     | Contoso    | 0.673
            /parties/supplier/registered_address/address_line1 | 1 Redmond way Suite         |            | 0.308
            /parties/buyer/name                                | Microsoft                   | Microsoft  | 0.987
            /parties/buyer/registered_address/address_line2    | Sunnayvale, CA 87659        |            | 0.803
            /line_items/0/item_code                            | 34278587                    | 34278587   | 0.444
            """)
    void the_words_of_the_invoice_are_as_recorded(String path, String text, String raw, double confidence)
            throws IOException {
        Fields fields = invoice().fields();

        assertThat(fields.text(path)).isEqualTo(text);
        assertThat(fields.at(path).orElseThrow().confidence()).isEqualTo(new Confidence(confidence));
        if (raw != null) {
            assertThat(fields.at(path).orElseThrow().raw()).isEqualTo(raw);
        }
    }

    @Test
    void so_are_its_days_its_amounts_and_their_places() throws IOException {
        Analysis analysis = invoice();
        Fields fields = analysis.fields();

        assertThat(fields.day("/metadata/issue_date")).isEqualTo(LocalDate.of(2017, 6, 18));
        assertThat(fields.at("/metadata/issue_date").orElseThrow().confidence()).isEqualTo(new Confidence(0.44));
        assertThat(fields.day("/dates/due_date")).isEqualTo(LocalDate.of(2017, 6, 24));
        assertThat(fields.number("/totals/gross")).isEqualTo("56651.49");
        assertThat(fields.at("/totals/gross").orElseThrow().confidence()).isEqualTo(new Confidence(0.422));
        assertThat(fields.number("/line_items/0/total_price")).isEqualTo("56651.49");
        assertThat(fields.at("/totals/gross").orElseThrow().provenance())
                .isInstanceOfSatisfying(Provenance.OnPage.class, place -> {
                    assertThat(place.page()).isEqualTo(1);
                    assertThat(place.box().x0()).isCloseTo(5.3871 / 8.5, A_HAIR);
                    assertThat(place.box().y0()).isCloseTo(3.4047 / 11, A_HAIR);
                    assertThat(place.box().x1()).isCloseTo(6.0702 / 8.5, A_HAIR);
                    assertThat(place.box().y1()).isCloseTo(3.5321 / 11, A_HAIR);
                });
        assertThat(analysis.modelId()).isEqualTo("prebuilt-invoice");
        assertThat(analysis.billedPages()).isEqualTo(1);
    }

    @Test
    void what_the_service_did_not_say_is_absent() throws IOException {
        Fields fields = invoice().fields();

        assertThat(List.of(
                        "/totals/currency",
                        "/totals/net",
                        "/totals/tax_total",
                        "/line_items/0/description",
                        "/line_items/0/quantity",
                        "/line_items/0/unit_price"))
                .allSatisfy(path -> assertThat(fields.at(path)).as(path).isEmpty());
    }

    @Test
    void the_pages_and_tables_of_a_layout_are_as_recorded() throws IOException {
        server.takesFiles();
        server.answers(AnalysisServer.running(), WireMock.okJson(answer("layout-2024-11-30.json")));
        Analysis analysis = server.analyzer()
                .analyze(
                        AnalysisServer.FILE,
                        FileKind.PDF,
                        CloudModel.LAYOUT,
                        AnalysisServer.within(Duration.ofSeconds(20)),
                        () -> {});

        List<Page> pages = analysis.layout().pages();
        assertThat(pages).extracting(page -> page.words().size()).containsExactly(54, 206);
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.width()).isEqualTo(792);
            assertThat(page.height()).isEqualTo(612);
        });
        assertThat(pages.get(0).words().stream()
                        .limit(3)
                        .map(word -> word.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("Sample Form Document");
        assertThat(pages.get(0).words().get(0).confidence()).isEqualTo(0.998);
        assertThat(pages.get(0).words().get(0).box().x0()).isCloseTo(4.054 / 11, A_HAIR);
        assertThat(analysis.tables())
                .extracting(table -> table.rows() + "x" + table.columns())
                .containsExactly("7x2", "9x12", "3x13", "9x3");
        assertThat(analysis.tables().get(0).cells().get(1).text()).isEqualTo("Alphanumeric Field: dg61hJ97");
        assertThat(analysis.fields().byPath()).isEmpty();
    }

    private Analysis invoice() throws IOException {
        server.takesFiles();
        server.answers(
                AnalysisServer.running(),
                WireMock.okJson(answer("prebuilt-invoice-2022-06-30-preview.TRANSCRIBED.json")));
        return server.analyze(CloudModel.INVOICE);
    }

    private static String answer(String file) throws IOException {
        return Files.readString(ANSWERS.resolve(file));
    }
}
