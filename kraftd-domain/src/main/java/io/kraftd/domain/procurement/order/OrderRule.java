package io.kraftd.domain.procurement.order;

import io.kraftd.domain.procurement.levelling.Purchase;
import io.kraftd.domain.procurement.quote.TaxBasis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules an order must pass before it gets a number. Each gives the reason why it refuses, or nothing. */
public enum OrderRule {
    SUPPLIER_NAMED(request -> when(
            isNobody(request.supplier().name()),
            "the supplier is called \"" + request.supplier().name() + "\"")),
    CURRENCY_NAMED(request -> when(request.quotation().currency() == null, "the quotation names no currency")),
    OFFER_HOLDS(request -> {
        LocalDate until = request.quotation().validUntil();
        return until != null && until.isBefore(request.orderDate())
                ? Optional.of("the offer ended on " + until)
                : Optional.empty();
    }),
    DELIVERY_NOT_BEFORE_ORDER(request -> {
        LocalDate delivery = request.deliveryDate();
        return delivery != null && delivery.isBefore(request.orderDate())
                ? Optional.of("delivery on %s lies before the order date %s".formatted(delivery, request.orderDate()))
                : Optional.empty();
    }),
    SOMETHING_TO_BUY(request -> when(
            request.purchases().isEmpty() && request.quotation().price() == null,
            "nothing is awarded to the supplier")),
    QUANTITIES_KNOWN(request -> first(
            request,
            purchase -> purchase.quantity() == null || purchase.quantity().signum() <= 0,
            "no quantity is known for line ")),
    PRICES_QUOTED(request ->
            first(request, purchase -> purchase.unitPrice() == null, "the quotation gives no unit price for line ")),
    UNITS_MAPPED(request -> first(
            request, purchase -> purchase.offer().unitCode() == null, "the unit is no UNECE Rec 20 unit in line ")),
    TAX_RATE_KNOWN(request -> when(
            request.quotation().taxBasis() == TaxBasis.INCLUSIVE
                    && request.quotation().taxRate() == null,
            "prices contain tax but no rate is known")),
    DELIVERY_TERMS_GIVEN(request -> when(
            demands(request, "Delivery terms") && request.quotation().incoterm() == null,
            "the inquiry demands delivery terms and the quotation names none")),
    PAYMENT_TERMS_GIVEN(request -> when(
            demands(request, "Payment terms") && request.quotation().paymentTerms() == null,
            "the inquiry demands payment terms and the quotation names none"));

    private static final Set<String> NOBODY = Set.of("none", "null", "n/a", "na", "unknown", "tbd", "-", "?");

    /** A rule that refuses, and why. */
    public record Refusal(OrderRule rule, String message) {
        /** Stable and machine readable, such as {@code offer_holds}. */
        public String code() {
            return rule.name().toLowerCase(Locale.ROOT);
        }
    }

    private final Function<OrderRequest, Optional<String>> refusal;

    OrderRule(Function<OrderRequest, Optional<String>> refusal) {
        this.refusal = refusal;
    }

    /** Why this rule refuses the order; empty when it passes. */
    Optional<Refusal> check(OrderRequest request) {
        return refusal.apply(request).map(why -> new Refusal(this, why));
    }

    /** Returns when every rule passes; {@link OrderRefusedException} names every one that does not. */
    public static void checkAll(OrderRequest request) {
        List<Refusal> refusals = Arrays.stream(values())
                .flatMap(rule -> rule.check(request).stream())
                .toList();
        if (!refusals.isEmpty()) {
            throw new OrderRefusedException(refusals);
        }
    }

    private static boolean isNobody(String name) {
        return NOBODY.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> when(boolean wrong, String why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }

    private static Optional<String> first(OrderRequest request, Predicate<Purchase> wrong, String why) {
        return request.purchases().stream()
                .filter(wrong)
                .findFirst()
                .map(purchase ->
                        why + Objects.requireNonNull(purchase.rfqLines().get(0)));
    }

    private static boolean demands(OrderRequest request, String term) {
        return request.mandatoryTerms().stream().anyMatch(each -> each.startsWith(term));
    }
}
