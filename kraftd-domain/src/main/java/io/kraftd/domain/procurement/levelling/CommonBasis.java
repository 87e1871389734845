package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.CostComponent;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** The second pass over one bid: discount, tax, currency, payment terms, and everything to the buyer's door. */
final class CommonBasis {
    private final BidDraft draft;
    private final LevellingRules rules;
    private final Rates rates;

    CommonBasis(BidDraft draft, LevellingRules rules) {
        this.draft = draft;
        this.rules = rules;
        this.rates = new Rates(rules);
    }

    void apply() {
        takeOffDiscount();
        takeOutTax();
        changeCurrency();
        discountPayment();
        for (CostComponent component : CostComponent.values()) {
            bringToDoor(component);
        }
        SupplierQuotation quotation = draft.quotation();
        if (quotation.incoterm() == null && quotation.freight() == null) {
            draft.warnings.add("Delivery terms are not stated; freight, insurance and duty may come on top");
        }
        if (quotation.validUntil() == null) {
            draft.warnings.add("The quotation does not say until when it holds");
        }
    }

    private void takeOffDiscount() {
        BigDecimal percent = draft.quotation().discountPercentage();
        if (percent != null && percent.signum() != 0) {
            draft.scale(
                    Kind.HEADER_DISCOUNT,
                    "discount on the whole quotation",
                    "%s less %s %%".formatted(Figures.shown(draft.steps.total()), Figures.shown(percent)),
                    Figures.less(percent));
        }
    }

    private void takeOutTax() {
        if (draft.quotation().taxBasis() == TaxBasis.UNKNOWN) {
            draft.warnings.add("The quotation does not say whether prices contain tax; taken as printed");
        }
        BigDecimal factor = taxFactor();
        if (!Figures.same(factor, BigDecimal.ONE)) {
            draft.scale(
                    Kind.TAX,
                    "prices contain tax",
                    "%s / (1 + %s %%)"
                            .formatted(
                                    Figures.shown(draft.steps.total()),
                                    draft.quotation().taxRate()),
                    factor);
        }
    }

    private BigDecimal taxFactor() {
        SupplierQuotation quotation = draft.quotation();
        if (quotation.taxBasis() != TaxBasis.INCLUSIVE) {
            return BigDecimal.ONE;
        }
        BigDecimal rate = quotation.taxRate();
        if (rate == null) {
            throw new UnclearBidException(
                    quotation.supplier(), "tax_rate_missing", "prices contain tax but no rate is stated");
        }
        return Figures.over(BigDecimal.ONE, Figures.plus(rate));
    }

    private void changeCurrency() {
        Currency own = currency();
        if (!own.equals(rules.target())) {
            Rates.Found found = rates.between(own, rules.target());
            String formula =
                    "%s %s x %s".formatted(Figures.shown(draft.steps.total()), own, Figures.shown(found.rate()));
            draft.scale(Kind.CURRENCY, found.source(), formula, found.rate());
        }
    }

    private Currency currency() {
        Currency own = draft.quotation().currency();
        if (own == null) {
            throw new UnclearBidException(
                    draft.quotation().supplier(), "currency_missing", "the quotation names no currency");
        }
        return own;
    }

    private BigDecimal inTarget(BigDecimal amount, Currency from) {
        return from.equals(rules.target())
                ? amount
                : Figures.times(amount, rates.between(from, rules.target()).rate());
    }

    private void discountPayment() {
        BigDecimal yearly = rules.costOfCapitalPercent();
        if (yearly == null || yearly.signum() == 0) {
            return;
        }
        SupplierQuotation quotation = draft.quotation();
        int lead = quotation.leadTimeDays() == null ? 0 : quotation.leadTimeDays();
        Optional<PaymentPlan> plan =
                Optional.ofNullable(quotation.paymentTerms()).flatMap(terms -> PaymentPlan.of(terms, lead));
        if (plan.isEmpty()) {
            draft.warnings.add("Payment terms are not stated or not understood; taken as payment with the order");
            return;
        }
        BigDecimal value = plan.get().presentValueOfOne(yearly);
        draft.scale(
                Kind.PAYMENT_TERMS,
                "payment terms: " + quotation.paymentTerms(),
                "%s x %s, present value at %s %% a year"
                        .formatted(Figures.shown(draft.steps.total()), Figures.shown(value), Figures.shown(yearly)),
                value);
    }

    private void bringToDoor(CostComponent component) {
        Kind kind = Kind.valueOf(component.name());
        SupplierQuotation quotation = draft.quotation();
        if (component == CostComponent.FREIGHT && quotation.freight() != null) {
            BigDecimal net = Figures.times(inTarget(quotation.freight(), currency()), taxFactor());
            String formula = "%s %s".formatted(Figures.shown(quotation.freight()), quotation.currency());
            draft.addOverhead(kind, "quoted beside the lines", formula, net);
        } else if (buyerPays(component) && !quotedAsLine(component)) {
            addPlug(component, kind);
        }
    }

    private void addPlug(CostComponent component, Kind kind) {
        Incoterm incoterm = draft.quotation().incoterm();
        Optional<Money> plug = rules.costPlugs().stream()
                .filter(each -> each.supplier().equals(draft.quotation().supplierId()))
                .filter(each -> each.component() == component)
                .map(CostPlug::amount)
                .findFirst();
        if (plug.isPresent()) {
            Money money = plug.get();
            draft.addOverhead(
                    kind,
                    "buyer's own figure, " + (incoterm == null ? "no delivery terms stated" : incoterm),
                    "%s %s".formatted(Figures.shown(money.amount()), money.currency()),
                    inTarget(money.amount(), money.currency()));
        } else if (incoterm != null) {
            draft.warnings.add("%s: %s is on the buyer's side and no figure is given".formatted(incoterm, kind.word()));
        }
    }

    private boolean buyerPays(CostComponent component) {
        Incoterm incoterm = draft.quotation().incoterm();
        return incoterm == null || incoterm.paidByBuyer().contains(component);
    }

    private boolean quotedAsLine(CostComponent component) {
        return draft.quotation().lines().stream()
                .filter(offer -> !offer.alternate())
                .map(QuotationLine::description)
                .anyMatch(text ->
                        ExtraCharge.component(text).filter(component::equals).isPresent());
    }
}
