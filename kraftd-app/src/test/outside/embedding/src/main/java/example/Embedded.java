package example;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.adapter.auth.DevelopmentVault;
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
import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.ExtractDocument;
import io.kraftd.usecases.Kraftd;
import io.kraftd.usecases.UploadDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file inside an application of somebody else's. */
public final class Embedded {
    private Embedded() {}

    /** Prints the number of the document that the first argument names, and how many items it has. */
    public static void main(String[] arguments) throws IOException {
        EmailAddress owner = new EmailAddress("bea@example.com");
        Content file = Content.ofFile(Path.of(arguments[0]));
        // README begins
        Clock clock = Clock.systemUTC();
        RandomIds ids = new RandomIds();
        SecretVault secrets = new DevelopmentVault(new EnvironmentSecrets(Map.of()), JwtTokens.SIGNING_KEY, ids);
        ContentStore contents = new MemoryContents(64 * 1024 * 1024, clock);
        DocumentReader reader = new LocalDocumentReader(clock);
        Kraftd kraftd = Kraftd.builder()
                .ids(ids)
                .clock(clock)
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .stores(MemoryStores.fresh(clock))
                .audit(new MemoryAudit(1_000))
                .rates(new DatedRates(List.of()))
                .passwords(new BcryptPasswords(secrets))
                .tokens(new JwtTokens(secrets, TokenSettings.USUAL, ids, clock))
                .reader(reader)
                .publisher(new Publisher(reader, clock))
                .build();
        Stored<Document> stored = kraftd.uploadDocument()
                .handle(new UploadDocument.Command(owner, "invoice.pdf", file, Optional.empty(), false));
        ExtractedDocument read = kraftd.extractDocument()
                .handle(new ExtractDocument.Command(owner, stored.value().id()))
                .extracted();
        // README ends
        System.out.println(read.metadata().documentNumber() + " " + read.lineItems().size());
    }
}
