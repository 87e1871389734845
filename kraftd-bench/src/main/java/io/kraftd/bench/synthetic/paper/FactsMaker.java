package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.notation.MoneyStyle;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides which facts stand at the head of a document and which conditions below it. */
final class FactsMaker {
    private final Setting setting;
    private final Trade trade;
    private final Dice dice;
    private final Truth truth;
    private final List<LocalDate> printed = new ArrayList<>();

    FactsMaker(Setting setting, Trade trade, Dice dice, Truth truth) {
        this.setting = setting;
        this.trade = trade;
        this.dice = dice;
        this.truth = truth;
    }

    /** Number, dates and references; writes the truth about them. */
    List<Fact> facts(boolean payableInDays) {
        List<Fact> facts = new ArrayList<>();
        boolean numbered = setting.kind() != DocumentKind.BOQ || dice.chance(0.7);
        truth.put("document_number", numbered ? trade.number() : null);
        if (numbered) {
            facts.add(new Fact(setting.label(dice, "number"), trade.number()));
        }
        facts.add(dated(setting.label(dice, "date"), trade.issued()));
        boolean due = addLaterDate(facts, payableInDays);
        references().forEach(fact -> facts.add(dice.between(1, facts.size()), fact));
        if (setting.money().place() == MoneyStyle.Place.FACT) {
            facts.add(new Fact(setting.words().pick(dice, "fact.currency"), currency()));
        }
        putDates(due, payableInDays);
        return facts;
    }

    private String currency() {
        String sign = setting.money().sign();
        return sign.length() == 1 || sign.equals("$") ? setting.money().currency() : sign;
    }

    private boolean addLaterDate(List<Fact> facts, boolean payableInDays) {
        return switch (setting.kind()) {
            case RFQ -> add(facts, "due.rfq", 0.85);
            case INVOICE, PROFORMA_INVOICE -> add(facts, "due." + setting.kind().key(), payableInDays ? 0.4 : 0.7);
            case QUOTATION -> {
                add(facts, "valid.quotation", 0.5);
                yield false;
            }
            case PURCHASE_ORDER -> {
                add(facts, "delivery.po", 0.5);
                yield false;
            }
            default -> false;
        };
    }

    private boolean add(List<Fact> facts, String key, double chance) {
        boolean wanted = dice.chance(chance);
        if (wanted) {
            facts.add(dated(setting.words().pick(dice, key), trade.later()));
        }
        return wanted;
    }

    private Fact dated(String label, LocalDate date) {
        printed.add(date);
        return new Fact(label, setting.date(date), date);
    }

    private void putDates(boolean due, boolean payableInDays) {
        boolean decidable = setting.decidable(printed);
        if (decidable) {
            truth.put("issue_date", trade.issued().toString());
        }
        if (due && decidable) {
            truth.put("due_date", trade.later().toString());
        } else if (!due && !payableInDays) {
            truth.put("due_date", null);
        }
    }

    private List<Fact> references() {
        List<Fact> references = new ArrayList<>();
        if (setting.kind() == DocumentKind.BOQ) {
            references.add(fact("fact.project", Names.project(dice, setting.language())));
            return references;
        }
        String before = switch (setting.kind()) {
            case QUOTATION -> "fact.reference.rfq";
            case PURCHASE_ORDER -> "fact.reference.quotation";
            case INVOICE, PROFORMA_INVOICE, DELIVERY_NOTE -> "fact.reference.po";
            default -> "";
        };
        if (!before.isEmpty() && dice.chance(0.45)) {
            references.add(fact(before, dice.fill(dice.pick(List.of("R-#####", "4500######", "##/###", "#######")))));
        }
        if (setting.kind().fromSeller() && dice.chance(0.4)) {
            references.add(fact("fact.customer", dice.fill(dice.pick(List.of("1####", "K-####", "D######")))));
        }
        if (dice.chance(0.35)) {
            references.add(fact("fact.contact", trade.issuer(setting.kind()).contact()));
        }
        if (dice.chance(0.2)) {
            references.add(fact("fact.project", Names.project(dice, setting.language())));
        }
        return references;
    }

    /** Conditions: payment, delivery, incoterm, validity. */
    List<Fact> terms(boolean payableInDays) {
        List<Fact> terms = new ArrayList<>();
        boolean selling = trade.priced() && setting.kind() != DocumentKind.BOQ;
        if (payableInDays) {
            String days = setting.money().numbers().digits(dice.pick(List.of("14", "30", "45", "60")));
            terms.add(fact("fact.terms", setting.words().pick(dice, "text.payment", days)));
        } else if (selling && setting.kind() != DocumentKind.INVOICE && dice.chance(0.3)) {
            terms.add(fact("fact.terms", setting.words().pick(dice, "text.payment.advance")));
        }
        if (selling && dice.chance(0.4)) {
            int weeks = dice.between(2, 10);
            terms.add(fact("fact.delivery", setting.words().pick(dice, "text.leadtime", weeks, weeks + 2)));
        }
        if (dice.chance(0.25)) {
            String place = trade.buyer().address().get(trade.buyer().address().size() - 1);
            terms.add(fact(
                    "fact.incoterm",
                    dice.pick(List.of("EXW", "FCA", "CPT", "CIP", "DAP", "DDP", "FOB", "CIF")) + " " + place));
        }
        if (setting.kind() == DocumentKind.QUOTATION && dice.chance(0.5)) {
            terms.add(fact("fact.validity", setting.words().pick(dice, "text.validity", 30)));
        }
        return terms;
    }

    private Fact fact(String key, String value) {
        return new Fact(setting.words().pick(dice, key), value);
    }
}
