package io.kraftd.app.assistant;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.adapter.publishing.Publisher;
import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.app.config.RatesFile;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.ExtractDocument;
import io.kraftd.usecases.Kraftd;
import io.kraftd.usecases.UploadDocument;
import io.kraftd.usecases.procurement.CompareBids;
import io.kraftd.usecases.procurement.NormalizeQuotes;
import io.kraftd.usecases.procurement.Procurement;
import io.kraftd.usecases.procurement.ProposeAward;
import io.kraftd.usecases.procurement.ReviewInquiry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The purchase of the demonstration up to the proposed award, read once, and its owner. */
final class DemoCase {
    static final EmailAddress BEA = new EmailAddress("bea@example.com");
    private static final Path SAMPLES = Path.of("../samples");
    private static final LocalDate DAY = LocalDate.parse("2026-12-11");

    final Kraftd kraftd;
    final Stores stores;
    final DocumentId inquiry;

    private final Clock clock;
    private final MemoryContents contents;

    private DemoCase(Clock clock) throws IOException {
        this.clock = clock;
        contents = new MemoryContents(100_000_000, clock);
        stores = MemoryStores.fresh(clock);
        stores.users().create(User.registered(BEA, "Bea", "Scheldt Water", "nobody signs in", clock.instant()));
        kraftd = with(null);
        inquiry = read(SAMPLES.resolve("rfq.docx"), DocumentType.RFQ).id();
        List<DocumentId> quotations = List.of(
                read(SAMPLES.resolve("quote-humber.pdf"), DocumentType.QUOTATION)
                        .id(),
                read(SAMPLES.resolve("quote-lakeshore.xlsx"), DocumentType.QUOTATION)
                        .id(),
                read(SAMPLES.resolve("quote-mosane.docx"), DocumentType.QUOTATION)
                        .id());
        Procurement procurement = kraftd.procurement();
        procurement.reviewInquiry().handle(new ReviewInquiry.Command(BEA, inquiry));
        procurement
                .normalizeQuotes()
                .handle(new NormalizeQuotes.Command(
                        BEA,
                        inquiry,
                        null,
                        DAY,
                        null,
                        PlugPolicy.HIGHEST,
                        RatesFile.read(SAMPLES.resolve("rates.csv")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        quotations,
                        List.of()));
        procurement
                .compareBids()
                .handle(new CompareBids.Command(BEA, inquiry, List.of(), List.of(), AwardConstraints.NONE));
        procurement.proposeAward().handle(new ProposeAward.Command(BEA, inquiry, null));
    }

    /** The same purchase, and a model that phrases the answers about it. */
    Kraftd with(@Nullable AssistantModel model) {
        RandomIds ids = new RandomIds();
        SecretVault vault =
                new EnvironmentSecrets(Map.of("JWT_SECRET_KEY", "a key that only this test knows, 32+ bytes"));
        DocumentReader reader = new LocalDocumentReader(clock);
        return Kraftd.builder()
                .stores(stores)
                .audit(new MemoryAudit(1))
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .rates(new DatedRates(List.of()))
                .reader(reader)
                .publisher(new Publisher(reader, clock))
                .passwords(new BcryptPasswords(vault, 4))
                .tokens(new JwtTokens(vault, TokenSettings.USUAL, ids, clock))
                .ids(ids)
                .clock(clock)
                .assistantModel(model)
                .build();
    }

    /** On the morning of the demonstration. */
    static DemoCase read() throws IOException {
        return new DemoCase(Clock.fixed(Instant.parse("2026-12-11T09:00:00Z"), ZoneOffset.UTC));
    }

    /** A file that was uploaded and read. */
    Document read(Path file, DocumentType claimed) throws IOException {
        DocumentId id = kraftd.uploadDocument()
                .handle(new UploadDocument.Command(
                        BEA, file.getFileName().toString(), Content.ofFile(file), Optional.of(claimed), true))
                .value()
                .id();
        return kraftd.extractDocument()
                .handle(new ExtractDocument.Command(BEA, id))
                .document()
                .value();
    }
}
