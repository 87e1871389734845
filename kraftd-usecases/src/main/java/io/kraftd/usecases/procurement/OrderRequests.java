package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.award.Allocation;
import io.kraftd.domain.procurement.levelling.Bid;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.Purchase;
import io.kraftd.domain.procurement.levelling.Purchases;
import io.kraftd.domain.procurement.order.OrderRequest;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects from a case what an order to one awarded supplier is made of. */
final class OrderRequests {
    private final Cases cases;
    private final UserRepository users;

    OrderRequests(Cases cases, UserRepository users) {
        this.cases = cases;
        this.users = users;
    }

    OrderRequest request(ProcurementCase head, Proposal.Award award, IssueOrders.Command command, LocalDate orderDate) {
        InquiryReview inquiry = cases.required(head, CaseStep.INQUIRY, InquiryReview.class);
        Levelling levelling = cases.required(head, CaseStep.NORMALIZE_QUOTES, Levelling.class);
        LevelledBid bid = levelling.bid(award.supplierId());
        Levelling.Offer offer = levelling.offer(award.supplierId());
        String supplierEndpoint = command.supplier() == null ? null : command.supplierEndpoint();
        return new OrderRequest(
                head.id(),
                bid.quotation(),
                offer.reference(),
                purchases(inquiry.scope(), levelling, bid, award),
                inquiry.scope().lines(),
                inquiry.scope().mandatoryTerms(),
                TradeParties.withEndpoint(buyer(inquiry, head.owner()), command.buyerEndpoint()),
                TradeParties.withEndpoint(offer.party(), supplierEndpoint),
                orderDate,
                command.deliveryDate() == null
                        ? delivery(inquiry.scope(), bid.quotation(), orderDate)
                        : command.deliveryDate(),
                command.deliveryAddress() == null ? inquiry.deliveryAddress() : command.deliveryAddress(),
                command.notes());
    }

    private static List<Purchase> purchases(
            ScopeBaseline scope, Levelling levelling, LevelledBid bid, Proposal.Award award) {
        if (bid.quotation().lumpSum()) {
            return List.of();
        }
        Set<String> awarded = award.lines().stream().map(Allocation::rfqLine).collect(Collectors.toSet());
        return Purchases.of(
                scope,
                new Bid(bid.quotation(), bid.matches()),
                awarded,
                levelling.rules().packFactors());
    }

    private TradeParty buyer(InquiryReview inquiry, EmailAddress owner) {
        if (inquiry.buyer() != null) {
            return inquiry.buyer();
        }
        User user = users.find(owner)
                .orElseThrow(() -> new NotFoundException("user"))
                .value();
        return new TradeParty(
                user.organization(), null, null, user.name(), user.email().value(), null);
    }

    // why: the day the inquiry needs the goods, unless it is over; then as soon as the supplier says it can.
    private static @Nullable LocalDate delivery(ScopeBaseline scope, SupplierQuotation quotation, LocalDate orderDate) {
        LocalDate needed = scope.neededBy();
        if (needed != null && !needed.isBefore(orderDate)) {
            return needed;
        }
        return quotation.leadTimeDays() == null ? null : orderDate.plusDays(quotation.leadTimeDays());
    }
}
