package io.kraftd.usecases.procurement;

import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.money.ExchangeRates;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;

/** The use cases of a purchase. Safe for use by many threads. */
public final class Procurement {
    private final ReviewInquiry reviewInquiry;
    private final EstimateCosts estimateCosts;
    private final NormalizeQuotes normalizeQuotes;
    private final CompareBids compareBids;
    private final ProposeAward proposeAward;
    private final IssueOrders issueOrders;
    private final IssueProformas issueProformas;
    private final ReadCase readCase;
    private final ReadOrders readOrders;
    private final ReviseComparison reviseComparison;
    private final CollectEvidence collectEvidence;
    private final MatchInvoice matchInvoice;
    private final SettlePapers settlePapers;

    /** What purchases stand on; {@code readings} gives them documents. */
    public record Ports(
            Stores stores,
            ContentStore contents,
            StepStore steps,
            ExchangeRates rates,
            DocumentPublisher publisher,
            Readings readings,
            Clock clock) {}

    /** All use cases over these ports. */
    public Procurement(Ports ports) {
        Clock clock = ports.clock();
        Stores stores = ports.stores();
        Cases cases = new Cases(stores.procurements(), ports.steps(), clock);
        OrderIndex index = new OrderIndex(stores.orders(), cases);
        Numbering numbering = new Numbering(stores.orders(), index, cases);
        reviewInquiry = new ReviewInquiry(cases, ports.readings());
        estimateCosts = new EstimateCosts(cases, new PriceHistory(stores.orders(), cases));
        normalizeQuotes = new NormalizeQuotes(cases, ports.readings(), ports.rates(), clock);
        compareBids = new CompareBids(cases);
        proposeAward = new ProposeAward(cases);
        issueOrders = new IssueOrders(cases, new OrderRequests(cases, stores.users()), numbering, clock);
        issueProformas = new IssueProformas(cases, numbering, clock);
        readCase = new ReadCase(stores.procurements(), cases);
        readOrders = new ReadOrders(stores.orders(), index, cases, ports.publisher());
        reviseComparison = new ReviseComparison(cases, ports.publisher(), normalizeQuotes, compareBids);
        collectEvidence = new CollectEvidence(cases, readCase, ports.contents(), ports.publisher());
        matchInvoice = new MatchInvoice(ports.readings(), readOrders, cases);
        settlePapers = new SettlePapers(stores.procurements(), stores.orders(), index);
    }

    public ReviewInquiry reviewInquiry() {
        return reviewInquiry;
    }

    public EstimateCosts estimateCosts() {
        return estimateCosts;
    }

    public NormalizeQuotes normalizeQuotes() {
        return normalizeQuotes;
    }

    public CompareBids compareBids() {
        return compareBids;
    }

    public ProposeAward proposeAward() {
        return proposeAward;
    }

    public IssueOrders issueOrders() {
        return issueOrders;
    }

    public IssueProformas issueProformas() {
        return issueProformas;
    }

    public ReadCase readCase() {
        return readCase;
    }

    public ReadOrders readOrders() {
        return readOrders;
    }

    public ReviseComparison reviseComparison() {
        return reviseComparison;
    }

    public CollectEvidence collectEvidence() {
        return collectEvidence;
    }

    public MatchInvoice matchInvoice() {
        return matchInvoice;
    }

    public SettlePapers settlePapers() {
        return settlePapers;
    }
}
