package io.kraftd.usecases.cloud;

import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.cloud.CloudTerms;
import io.kraftd.domain.cloud.TrackRecord;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.PageRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An owner looks at what the own documents and corrections show. Counts, and writes nothing. */
public final class ReportLearning {
    /** Papers of one type by one supplier, the supplier spelled as on the newest of them. */
    public record Papers(String supplier, DocumentType type, TrackRecord record) {}

    /**
     * What was seen.
     *
     * @param documents that were read, the newest {@value TrackRecords#MOST} of them
     * @param papers by supplier and type, those seen most often first
     * @param lessons that corrections taught and that hold, at most {@value PageRequest#MOST} counted
     * @param thisMonth what the service was paid
     * @param priceOfAll what the service would have cost for all of these documents, in the currency of {@code terms}
     */
    public record Report(
            int documents,
            int corrected,
            List<Papers> papers,
            int lessons,
            CloudAccount thisMonth,
            BigDecimal priceOfAll,
            CloudTerms terms) {
        public Report {
            papers = List.copyOf(papers);
        }
    }

    private final TrackRecords records;
    private final LearningRepository learning;
    private final CloudLedger ledger;
    private final CloudTerms terms;

    ReportLearning(TrackRecords records, LearningRepository learning, CloudLedger ledger, CloudTerms terms) {
        this.records = records;
        this.learning = learning;
        this.ledger = ledger;
        this.terms = terms;
    }

    /** Of the owner's documents as they are now. */
    public Report handle(EmailAddress owner) {
        List<Document> read = new ArrayList<>();
        records.each(owner, DocumentFilter.ALL, read::add);
        Map<TrackRecords.Of, TrackRecord> counted = new LinkedHashMap<>();
        Map<TrackRecords.Of, String> spelled = new LinkedHashMap<>();
        BigDecimal price = BigDecimal.ZERO;
        for (Document document : read) {
            DocumentResult result = Objects.requireNonNull(document.result());
            TrackRecords.count(document, counted);
            TrackRecords.Of.the(result)
                    .ifPresent(papers -> spelled.putIfAbsent(papers, Objects.requireNonNull(result.supplierName())));
            price = price.add(priceOf(document, result));
        }
        List<Papers> papers = counted.entrySet().stream()
                .map(entry -> new Papers(
                        Objects.requireNonNull(spelled.get(entry.getKey())),
                        entry.getKey().type(),
                        entry.getValue()))
                .sorted(Comparator.<Papers>comparingInt(each -> each.record().seen())
                        .reversed()
                        .thenComparing(Papers::supplier))
                .toList();
        int corrected = (int)
                read.stream().filter(document -> document.corrected() != null).count();
        int lessons = learning.list(owner, PageRequest.first(PageRequest.MOST))
                .items()
                .size();
        return new Report(read.size(), corrected, papers, lessons, ledger.thisMonth(owner), price, terms);
    }

    private BigDecimal priceOf(Document document, DocumentResult result) {
        CloudModel model = CloudModel.of(result.type());
        Integer pages = document.file().pageCount();
        return model.accepts(document.file().kind())
                ? terms.prices().of(model, pages == null ? 1 : pages)
                : BigDecimal.ZERO;
    }
}
