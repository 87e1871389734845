package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.http.contract.Exchange;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.DownloadLink;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Download links as addresses: {@code /documents/{id}/output/{format}?expires=SECONDS&signature=SEAL}. The signature shows that
 * the link was given and to whom; it is no token, and whoever follows it needs the owner's.
 */
public final class OutputLinks {
    static final String PATH = "/documents/{id}/output/{format}";

    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

    private final String basePath;

    /** Addresses below {@code basePath}. */
    public OutputLinks(String basePath) {
        this.basePath = basePath;
    }

    /** The path and query of a link on this server. */
    public String address(DownloadLink link) {
        return "%s/documents/%s/output/%s?expires=%d&signature=%s"
                .formatted(
                        basePath,
                        link.document(),
                        link.format().word(),
                        link.until().getEpochSecond(),
                        link.seal());
    }

    /** The link that a request follows; empty when its address is none. */
    static Optional<DownloadLink> of(Exchange exchange) {
        DocumentId id = exchange.documentId();
        Optional<OutputFormat> format = OutputFormat.fromWord(exchange.path("format"));
        Optional<Instant> until = exchange.query("expires")
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
        Optional<String> seal = exchange.query("signature");
        return format.isPresent() && until.isPresent() && seal.isPresent()
                ? Optional.of(new DownloadLink(id, format.get(), until.get(), seal.get()))
                : Optional.empty();
    }
}
