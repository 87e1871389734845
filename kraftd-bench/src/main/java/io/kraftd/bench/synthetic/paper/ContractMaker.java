package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Names;
import io.kraftd.bench.synthetic.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes contracts: parties, clauses, a price schedule, signatures. */
final class ContractMaker {
    private final Setting setting;
    private final Trade trade;
    private final Dice dice;
    private final Words words;

    ContractMaker(Setting setting, Trade trade, Dice dice) {
        this.setting = setting;
        this.trade = trade;
        this.dice = dice;
        this.words = setting.words();
    }

    Paper paper() {
        String title = setting.label(dice, "title");
        String buyer = setting.label(dice, "buyer");
        String seller = setting.label(dice, "seller");
        LocalDate effective = trade.issued().plusDays(dice.pick(List.of(0, 7, 14)));
        List<Total> totals = new TotalsMaker(setting, trade.sums(), dice.fork("totals")).totals(false);
        Truth truth = truth(title, effective);
        new TruthMaker(setting, trade, truth).put(totals, true);
        return new Paper(
                setting,
                title,
                trade.buyer(),
                List.of(),
                List.of(new Fact(setting.label(dice, "number"), trade.number())),
                List.of(parties(buyer, seller)),
                clauses(buyer, seller, effective),
                new TableMaker(setting, trade, dice.fork("table")).table(),
                totals,
                List.of(),
                signatures(buyer, seller),
                List.of(title + " " + trade.number()),
                List.of(),
                words.pick(dice, "word.page"),
                truth);
    }

    private Truth truth(String title, LocalDate effective) {
        Truth truth = new Truth()
                .put("document_number", trade.number())
                .put("parties", List.of(trade.buyer().name(), trade.supplier().name()))
                .put("title", title);
        if (setting.decidable(List.of(trade.issued(), effective))) {
            truth.put("issue_date", trade.issued().toString()).put("effective_date", effective.toString());
            if (!trade.issued().equals(effective)) {
                truth.alternative("issue_date", effective.toString());
            }
        }
        return truth;
    }

    private String parties(String buyer, String seller) {
        return words.pick(
                dice,
                "clause.parties",
                setting.date(trade.issued()),
                trade.buyer().name(),
                trade.buyer().addressLine(),
                buyer,
                trade.supplier().name(),
                trade.supplier().addressLine(),
                seller);
    }

    private List<Clause> clauses(String buyer, String seller, LocalDate effective) {
        String project = Names.project(dice, setting.language());
        String price = setting.money().signed(trade.sums().net());
        String days = setting.money().numbers().digits(dice.pick(List.of("30", "45", "60")));
        String numbering = dice.pick(List.of("%d. %s", "§ %d %s", "Art. %d - %s", "%d) %s"));
        List<Clause> clauses = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            String[] parts = words.pick(dice, "clause." + i).split(" :: ", 2);
            String text = Words.fill(parts[1], buyer, seller, project, setting.date(effective), price, days);
            clauses.add(new Clause(String.format(numbering, i, parts[0]), text));
        }
        clauses.add(new Clause(words.pick(dice, "word.schedule"), ""));
        return clauses;
    }

    private List<String> signatures(String buyer, String seller) {
        return List.of(
                words.pick(dice, "word.signed", buyer) + ": ____________________  "
                        + trade.buyer().contact(),
                words.pick(dice, "word.signed", seller) + ": ____________________  "
                        + trade.supplier().contact());
    }
}
