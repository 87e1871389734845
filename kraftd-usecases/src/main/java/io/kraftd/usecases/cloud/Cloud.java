package io.kraftd.usecases.cloud;

import io.kraftd.domain.cloud.CloudTerms;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The use cases around a service that reads for money. */
public final class Cloud {
    private final CloudReader reader;
    private final CheckCloud check;
    private final ReportLearning learning;

    /** @param analyzer {@code null} when no service is configured; everything else works without */
    public Cloud(
            Stores stores,
            ContentStore contents,
            ResultStore results,
            @Nullable CloudAnalyzer analyzer,
            CloudTerms terms,
            Clock clock) {
        TrackRecords records = new TrackRecords(stores.documents());
        CloudLedger ledger = new CloudLedger(stores.operations(), clock);
        CloudWeighing weighing = new CloudWeighing(records, ledger, terms);
        reader = new CloudReader(analyzer, contents, weighing, ledger);
        check = new CheckCloud(stores.documents(), results, weighing, ledger, analyzer != null);
        learning = new ReportLearning(records, stores.learning(), ledger, terms);
    }

    /** The second reading of a document. */
    public CloudReader reader() {
        return reader;
    }

    public CheckCloud check() {
        return check;
    }

    public ReportLearning learning() {
        return learning;
    }
}
