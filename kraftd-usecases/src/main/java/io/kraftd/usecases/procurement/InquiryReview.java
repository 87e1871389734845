package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inquiry asks for.
 *
 * @param number printed on the inquiry; {@code null} when unread
 * @param buyer who asks; {@code null} when the inquiry does not say
 * @param deliveryAddress where goods go, on one line; {@code null} when the inquiry does not say
 * @param source the inquiry document
 */
public record InquiryReview(
        ScopeBaseline scope,
        @Nullable String number,
        @Nullable TradeParty buyer,
        @Nullable String deliveryAddress,
        Source source) {
    public InquiryReview {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(source, "source");
    }
}
