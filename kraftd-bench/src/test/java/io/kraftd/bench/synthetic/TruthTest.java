package io.kraftd.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.bench.synthetic.paper.Composer;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Setting;
import io.kraftd.bench.synthetic.paper.Total;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"QUOTATION", "PURCHASE_ORDER", "INVOICE", "PROFORMA_INVOICE", "CONTRACT", "BOQ"})
    void the_amounts_of_the_lines_that_count_make_the_printed_totals(DocumentKind kind) {
        int checked = 0;
        for (Paper paper : papers(kind, 150)) {
            if (paper.totals().isEmpty()) {
                continue;
            }
            BigDecimal lines = sum(paper);
            BigDecimal net = lines.add(part(paper, Total.Part.DISCOUNT)).add(part(paper, Total.Part.FREIGHT));
            BigDecimal gross = net.add(part(paper, Total.Part.TAX));
            for (Total total : paper.totals()) {
                BigDecimal expected = switch (total.part()) {
                    case LINES -> lines;
                    case NET -> net;
                    case GROSS -> gross;
                    case TAX_SUM -> part(paper, Total.Part.TAX);
                    case DUE -> gross.add(part(paper, Total.Part.PAID));
                    case DISCOUNT, FREIGHT, TAX, PAID -> total.amount();
                };
                assertThat(total.amount())
                        .as("%s of %s", total.label(), paper.facts())
                        .isEqualByComparingTo(expected);
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void quantity_times_price_less_discount_is_the_amount_in_every_language(Language language) {
        for (long seed = 0; seed < 40; seed++) {
            Paper paper = paper(DocumentKind.QUOTATION, language, seed);
            for (Map<?, ?> line : lines(paper)) {
                BigDecimal product = decimal(line, "quantity").multiply(decimal(line, "unit_price"));
                BigDecimal amount = decimal(line, "amount");
                BigDecimal share = amount.multiply(HUNDRED).divide(product, 1, RoundingMode.HALF_UP);
                boolean rounded = amount.subtract(product).abs().compareTo(new BigDecimal("0.005")) <= 0;
                assertThat(rounded || share.compareTo(HUNDRED) < 0)
                        .as("%s", line)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"RFQ"})
    void what_asks_for_prices_has_none_in_its_truth(DocumentKind kind) {
        for (Paper paper : papers(kind, 60)) {
            assertThat(paper.truth().asMap()).containsEntry("grand_total", null);
            assertThat(lines(paper))
                    .isNotEmpty()
                    .allSatisfy(
                            line -> assertThat(line.containsKey("unit_price")).isFalse());
        }
    }

    private static BigDecimal sum(Paper paper) {
        return lines(paper).stream()
                .filter(line -> !line.containsKey("mark"))
                .map(line -> decimal(line, "amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal part(Paper paper, Total.Part part) {
        return paper.totals().stream()
                .filter(total -> total.part() == part)
                .map(Total::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Map<?, ?>> lines(Paper paper) {
        List<Map<?, ?>> lines = new ArrayList<>();
        ((List<?>) paper.truth().get("line_items")).forEach(line -> lines.add((Map<?, ?>) line));
        return lines;
    }

    private static BigDecimal decimal(Map<?, ?> line, String field) {
        return (BigDecimal) line.get(field);
    }

    private static List<Paper> papers(DocumentKind kind, int count) {
        List<Paper> papers = new ArrayList<>();
        for (long seed = 0; seed < count; seed++) {
            papers.add(paper(kind, new Dice(seed).pick(List.of(Language.values())), seed));
        }
        return papers;
    }

    private static Paper paper(DocumentKind kind, Language language, long seed) {
        Dice dice = new Dice(seed);
        return new Composer(Setting.of(kind, language, dice), dice.fork("paper")).compose(1 + (int) seed % 9);
    }
}
