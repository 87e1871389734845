package io.kraftd.domain.procurement.order;

import io.kraftd.domain.procurement.levelling.Purchase;
import io.kraftd.domain.procurement.quote.TaxBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule an order must pass before it gets a number. All of them stand in {@link #ALL}; each gives the reason why it refuses,
 * or nothing.
 *
 * @param name stable and machine readable, such as {@code offer_holds}
 */
public record OrderRule(String name, Function<OrderRequest, Optional<String>> refusal) {
    private static final Set<String> NOBODY = Set.of("none", "null", "n/a", "na", "unknown", "tbd", "-", "?");

    /** Every rule, in the order they are reported. */
    public static final List<OrderRule> ALL = List.of(
            new OrderRule(
                    "supplier_named",
                    request -> when(
                            isNobody(request.supplier().name()),
                            "the supplier is called \"" + request.supplier().name() + "\"")),
            new OrderRule(
                    "currency_named",
                    request -> when(request.quotation().currency() == null, "the quotation names no currency")),
            new OrderRule("offer_holds", request -> {
                LocalDate until = request.quotation().validUntil();
                return until != null && until.isBefore(request.orderDate())
                        ? Optional.of("the offer ended on " + until)
                        : Optional.empty();
            }),
            new OrderRule("delivery_not_before_order", request -> {
                LocalDate delivery = request.deliveryDate();
                return delivery != null && delivery.isBefore(request.orderDate())
                        ? Optional.of(
                                "delivery on %s lies before the order date %s".formatted(delivery, request.orderDate()))
                        : Optional.empty();
            }),
            new OrderRule(
                    "something_to_buy",
                    request -> when(
                            request.purchases().isEmpty() && request.quotation().price() == null,
                            "nothing is awarded to the supplier")),
            new OrderRule(
                    "quantities_known",
                    request -> first(
                            request,
                            purchase -> purchase.quantity() == null
                                    || purchase.quantity().signum() <= 0,
                            "no quantity is known for line ")),
            new OrderRule(
                    "prices_quoted",
                    request -> first(
                            request,
                            purchase -> purchase.unitPrice() == null,
                            "the quotation gives no unit price for line ")),
            new OrderRule(
                    "units_mapped",
                    request -> first(
                            request,
                            purchase -> purchase.offer().unitCode() == null,
                            "the unit is no UNECE Rec 20 unit in line ")),
            new OrderRule(
                    "tax_rate_known",
                    request -> when(
                            request.quotation().taxBasis() == TaxBasis.INCLUSIVE
                                    && request.quotation().taxRate() == null,
                            "prices contain tax but no rate is known")),
            new OrderRule(
                    "delivery_terms_given",
                    request -> when(
                            demands(request, "Delivery terms")
                                    && request.quotation().incoterm() == null,
                            "the inquiry demands delivery terms and the quotation names none")),
            new OrderRule(
                    "payment_terms_given",
                    request -> when(
                            demands(request, "Payment terms")
                                    && request.quotation().paymentTerms() == null,
                            "the inquiry demands payment terms and the quotation names none")));

    /** A rule by name, and why it refuses. */
    public record Refusal(String code, String message) {}

    /** Why this rule refuses the order; empty when it passes. */
    Optional<Refusal> check(OrderRequest request) {
        return refusal.apply(request).map(why -> new Refusal(name, why));
    }

    /** Returns when every rule passes; {@link OrderRefusedException} names every one that does not. */
    public static void checkAll(OrderRequest request) {
        List<Refusal> refusals =
                ALL.stream().flatMap(rule -> rule.check(request).stream()).toList();
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
                .map(purchase -> why + purchase.rfqLines().get(0));
    }

    private static boolean demands(OrderRequest request, String term) {
        return request.mandatoryTerms().stream().anyMatch(each -> each.startsWith(term));
    }
}
