package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Writes a document of a setting: the words on paper and the truth behind them. */
public final class Composer {
    private final Setting setting;
    private final Dice dice;
    private final Words words;

    /** A composer for one setting. */
    public Composer(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
        this.words = setting.words();
    }

    /** A document about a trade of so many lines. */
    public Paper compose(int rows) {
        Trade trade = Trade.invent(setting, dice.fork("trade"), rows);
        return switch (setting.kind()) {
            case CONTRACT -> new ContractMaker(setting, trade, dice).paper();
            case BANK_STATEMENT -> new StatementMaker(setting, trade, dice).paper(rows);
            case LETTER -> letter(trade);
            default -> tradeDocument(trade);
        };
    }

    private Paper tradeDocument(Trade trade) {
        boolean boq = setting.kind() == DocumentKind.BOQ;
        Truth truth = new Truth();
        boolean payableInDays = trade.priced() && !boq && dice.chance(0.4);
        FactsMaker facts = new FactsMaker(setting, trade, dice.fork("facts"), truth);
        List<Fact> head = new ArrayList<>(facts.facts(payableInDays));
        List<Fact> terms = facts.terms(payableInDays);
        boolean addressed = (setting.kind() != DocumentKind.RFQ && !boq) || dice.chance(0.5);
        if (boq) {
            addPartyFacts(head, trade, addressed);
        }
        boolean taxed = taxed(trade);
        List<Total> totals =
                trade.priced() ? new TotalsMaker(setting, trade.sums(), dice.fork("totals")).totals(taxed) : List.of();
        new TruthMaker(setting, trade, truth).put(totals, addressed);
        return new Paper(
                setting,
                title(trade),
                trade.issuer(setting.kind()),
                boq ? List.of() : blocks(trade, addressed),
                head,
                texts("text.opening." + setting.kind().key(), 1),
                List.of(),
                new TableMaker(setting, trade, dice.fork("table")).table(),
                totals,
                terms,
                closing(),
                footer(trade.issuer(setting.kind())),
                carrySums(trade),
                words.pick(dice, "word.page"),
                setting.kind().negative() ? new Truth() : truth);
    }

    private boolean taxed(Trade trade) {
        boolean any = trade.sums().taxes().stream().anyMatch(tax -> tax.rate().signum() > 0);
        return switch (setting.kind()) {
            case INVOICE, PROFORMA_INVOICE -> any;
            case BOQ -> any && dice.chance(0.5);
            default -> any && dice.chance(0.85);
        };
    }

    private void addPartyFacts(List<Fact> facts, Trade trade, boolean addressed) {
        facts.add(new Fact(setting.label(dice, "buyer"), trade.buyer().name()));
        if (addressed) {
            facts.add(new Fact(setting.label(dice, "seller"), trade.supplier().name()));
        }
    }

    private String title(Trade trade) {
        boolean blank = setting.kind() == DocumentKind.BOQ && !trade.priced();
        return blank ? words.pick(dice, "title.boq.blank") : setting.label(dice, "title");
    }

    private List<Paper.Block> blocks(Trade trade, boolean addressed) {
        boolean selling = setting.kind().fromSeller();
        String issuerLabel = setting.label(dice, selling ? "seller" : "buyer");
        String otherLabel = setting.label(dice, selling ? "buyer" : "seller");
        Party other = selling ? trade.buyer() : trade.supplier();
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Block(issuerLabel, trade.issuer(setting.kind()), true));
        if (addressed) {
            blocks.add(new Paper.Block(otherLabel, other, false));
        }
        if (setting.kind() != DocumentKind.RFQ && dice.chance(0.25)) {
            Party site = Party.invent(dice.fork("site"), setting.country(), setting.language());
            Party there = new Party(
                    trade.buyer().name(),
                    site.address(),
                    trade.buyer().taxId(),
                    site.phone(),
                    trade.buyer().email(),
                    site.contact(),
                    site.bank(),
                    site.account());
            blocks.add(new Paper.Block(words.pick(dice, "shipto"), there, false));
        }
        return blocks;
    }

    private List<String> closing() {
        List<String> closing =
                new ArrayList<>(texts("text.closing." + setting.kind().key(), 3));
        if (dice.chance(0.4)) {
            closing.addAll(texts("text.smallprint", 4));
        }
        return closing;
    }

    private List<String> texts(String key, int most) {
        return dice.some(words.all(key), dice.between(0, most));
    }

    /** Company, contact and bank lines at the foot of the page. */
    private List<String> footer(Party issuer) {
        List<String> footer = new ArrayList<>();
        footer.add(issuer.name() + " · " + issuer.addressLine());
        if (dice.chance(0.6)) {
            footer.add(issuer.phone().label() + " " + issuer.phone().value() + " · "
                    + issuer.email().value() + " · " + issuer.taxId().label() + " "
                    + issuer.taxId().value());
        }
        if (setting.kind().fromSeller() && dice.chance(0.7)) {
            footer.add(words.pick(dice, "word.bank") + ": " + issuer.bank() + " · IBAN " + issuer.account());
        }
        return footer;
    }

    private List<String> carrySums(Trade trade) {
        boolean wanted = trade.priced() && dice.chance(0.4);
        return wanted ? List.of(words.pick(dice, "total.carried"), words.pick(dice, "total.brought")) : List.of();
    }

    private Paper letter(Trade trade) {
        return new Paper(
                setting,
                words.pick(dice, "subject.letter"),
                trade.supplier(),
                List.of(new Paper.Block(words.pick(dice, "buyer.invoice"), trade.buyer(), false)),
                List.of(new Fact(setting.words().all("date.contract").get(0), setting.date(trade.issued()))),
                words.all("text.letter"),
                List.of(),
                PaperTable.NONE,
                List.of(),
                List.of(),
                List.of(trade.supplier().contact()),
                footer(trade.supplier()),
                List.of(),
                words.pick(dice, "word.page"),
                new Truth().put("line_items", List.of()));
    }
}
