package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.words.Catalogue;
import io.kraftd.bench.synthetic.words.CatalogueItem;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Names;
import io.kraftd.bench.synthetic.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Thinks up the lines of a trade. */
final class LineMaker {
    private static final Set<String> MEASURED = Set.of("MTR", "MTK", "MTQ", "KGM", "TNE", "LTR", "HUR");
    private static final Map<String, BigDecimal> PER_EURO = Map.of(
            "INR", new BigDecimal(90),
            "MXN", new BigDecimal(20),
            "EGP", new BigDecimal(50),
            "AED", new BigDecimal(4),
            "SAR", new BigDecimal(4),
            "KWD", new BigDecimal("0.33"));

    private final Setting setting;
    private final Dice dice;
    private final boolean priced;
    private final boolean discounts;
    private final double wordiness;
    private final List<BigDecimal> taxRates;
    private final String codePattern;
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();
    private int serial;
    private String last = "";

    LineMaker(Setting setting, Dice dice, boolean priced) {
        this.setting = setting;
        this.dice = dice;
        this.priced = priced;
        this.discounts = priced && setting.kind() != DocumentKind.BOQ && dice.chance(0.2);
        this.wordiness = dice.pick(List.of(0.0, 0.1, 0.4, 0.8));
        this.taxRates = taxRates();
        this.codePattern = dice.pick(List.of("######", "##-####", "A-####", "ART####", "##.##.###", "X###-##"));
    }

    /** Lines numbered 1, 2, 3… or 10, 20, 30… */
    List<TradeLine> flat(int count) {
        String domain = dice.pick(Catalogue.domains());
        int step = dice.chance(0.2) ? 10 : 1;
        List<TradeLine> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String from = dice.chance(0.85) ? domain : dice.pick(Catalogue.domains());
            lines.add(line(from, String.valueOf(i * step), null));
        }
        return lines;
    }

    /** Lines in sections, numbered within each. */
    List<TradeLine> sectioned(int count) {
        String domain = dice.pick(Catalogue.domains());
        List<String> headings = headings(domain, count);
        String pattern = dice.pick(List.of("%d.%d", "%d.%02d", "%02d.%02d.0010", "%2$d"));
        List<TradeLine> lines = new ArrayList<>();
        for (int s = 0; s < headings.size(); s++) {
            int share = count / headings.size() + (s < count % headings.size() ? 1 : 0);
            for (int i = 1; i <= share; i++) {
                lines.add(line(domain, String.format(pattern, s + 1, i), headings.get(s)));
            }
        }
        return lines;
    }

    private List<String> headings(String domain, int count) {
        Words words = setting.words();
        List<String> names = words.all(words.has("section." + domain) ? "section." + domain : "section.other");
        List<String> chosen = dice.some(names, Math.max(1, Math.min(count / 3, 6)));
        String frame = words.pick(dice, "word.section", "{0}");
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            boolean bare = frame.equals("{0}");
            headings.add(bare ? chosen.get(i) : Words.fill(frame, i + 1) + " - " + chosen.get(i));
        }
        return headings;
    }

    private TradeLine line(String domain, String position, @Nullable String section) {
        CatalogueItem item = Catalogue.item(dice, domain);
        TradeLine.Mark mark = mark();
        String markText = markText(mark);
        if (mark == TradeLine.Mark.NONE) {
            last = position;
        }
        return new TradeLine(
                position,
                dice.fill(codePattern),
                description(item),
                details(),
                item.unit(),
                unit(item.unit()),
                quantity(item),
                priced ? price(item) : null,
                discounts && dice.chance(0.6)
                        ? new BigDecimal(dice.pick(List.of("5", "10", "2.5", "15")))
                        : BigDecimal.ZERO,
                dice.chance(0.7) ? taxRates.get(0) : dice.pick(taxRates),
                mark,
                markText,
                section,
                setting.money().decimals());
    }

    private List<BigDecimal> taxRates() {
        List<BigDecimal> rates = setting.country().taxRates();
        boolean several = priced && !setting.country().taxWord().equals("sales") && dice.chance(0.2);
        return several ? rates : List.of(setting.country().taxWord().equals("sales") ? dice.pick(rates) : rates.get(0));
    }

    private String description(CatalogueItem item) {
        String text = item.name(setting.language());
        if (dice.chance(0.75)) {
            text += (dice.chance(0.4) ? ", " : " ") + dice.pick(item.variants());
        }
        serial++;
        if (!used.add(text)) {
            text += " - " + dice.pick(List.of("T", "K", "N")) + serial;
            used.add(text);
        }
        return text;
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        int most = dice.chance(0.15) ? 3 : 1;
        for (String text : dice.some(setting.words().all("text.detail"), dice.chance(wordiness) ? most : 0)) {
            details.add(Words.fill(text, dice.fill("A-###"), Names.pick(dice, "colour"), Names.pick(dice, "standard")));
        }
        return details;
    }

    private String unit(String code) {
        return units.computeIfAbsent(code, key -> setting.words().pick(dice, "unit." + key));
    }

    private BigDecimal quantity(CatalogueItem item) {
        BigDecimal least = BigDecimal.ONE;
        BigDecimal most = BigDecimal.valueOf(Math.max(1, item.largest()));
        boolean broken = MEASURED.contains(item.unit()) && dice.chance(0.4);
        return item.largest() == 1 ? least : dice.amount(least, most, broken ? dice.between(1, 2) : 0);
    }

    private BigDecimal price(CatalogueItem item) {
        BigDecimal factor = PER_EURO.getOrDefault(setting.money().currency(), BigDecimal.ONE);
        BigDecimal low = item.lowest().multiply(factor);
        BigDecimal high = item.highest().multiply(factor);
        int decimals = setting.money().decimals();
        if (low.compareTo(BigDecimal.ONE) < 0 && dice.chance(0.3)) {
            decimals = Math.max(decimals, 4);
        } else if (high.compareTo(BigDecimal.valueOf(500)) > 0 && dice.chance(0.4)) {
            decimals = 0;
        }
        BigDecimal price = dice.amount(low, high, decimals);
        return price.signum() > 0
                ? price.setScale(Math.max(decimals, 2), RoundingMode.UNNECESSARY)
                : new BigDecimal("1.00");
    }

    private TradeLine.Mark mark() {
        boolean possible = setting.kind() == DocumentKind.QUOTATION && serial > 1;
        return possible && dice.chance(0.06)
                ? dice.pick(List.of(TradeLine.Mark.OPTION, TradeLine.Mark.ALTERNATIVE))
                : TradeLine.Mark.NONE;
    }

    private String markText(TradeLine.Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case OPTION -> setting.words().pick(dice, "word.option");
            case ALTERNATIVE -> setting.words().pick(dice, "word.alternative", last);
        };
    }
}
