package io.kraftd.http.cloud;

import io.kraftd.domain.cloud.TrackRecord;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.orders.Shown;
import io.kraftd.usecases.cloud.CloudAccount;
import io.kraftd.usecases.cloud.ReportLearning;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

final class Learning implements Endpoint {
    /** What the caller's own documents show. */
    record Body(String status, Insights insights, Instant timestamp) {}

    record Insights(int documentsSeen, int documentsCorrected, int lessons, List<Papers> bySupplier, Costs costs) {}

    /** Wilson's 95 percent interval for the share that nobody had to correct. */
    record Papers(
            String supplier,
            DocumentType documentType,
            int documentsSeen,
            int documentsCorrected,
            double accuracyLow,
            double accuracyHigh) {
        static Papers of(ReportLearning.Papers papers) {
            TrackRecord record = papers.record();
            return new Papers(
                    papers.supplier(),
                    papers.type(),
                    record.seen(),
                    record.seen() - record.right(),
                    record.lowerBound(),
                    record.upperBound());
        }
    }

    /** What the service was paid this month, and what it would have been paid for everything that was seen. */
    record Costs(
            Currency currency,
            BigDecimal spentThisMonth,
            int pagesThisMonth,
            int callsThisMonth,
            BigDecimal reviewSavedThisMonth,
            BigDecimal priceOfAllDocuments) {}

    private static final Route ROUTE = Route.of(
                    Method.GET, "/agent/learning", "getLearning", "What documents and corrections so far show")
            .answers(200, Body.class, "counted from the documents as they are now; nothing is written")
            .build();

    private final ReportLearning learning;
    private final Clock clock;

    Learning(ReportLearning learning, Clock clock) {
        this.learning = learning;
        this.clock = clock;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        ReportLearning.Report report = learning.handle(exchange.user().email());
        CloudAccount account = report.thisMonth();
        Currency currency = report.terms().prices().currency();
        Insights insights = new Insights(
                report.documents(),
                report.corrected(),
                report.lessons(),
                report.papers().stream().map(Papers::of).toList(),
                new Costs(
                        currency,
                        Shown.smallAmount(account.spent(), currency),
                        account.pages(),
                        account.calls(),
                        Shown.smallAmount(account.saved(), currency),
                        Shown.smallAmount(report.priceOfAll(), currency)));
        return Answer.ok(new Body("success", insights, clock.instant()));
    }
}
