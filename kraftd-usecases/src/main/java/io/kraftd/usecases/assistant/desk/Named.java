package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.shared.Counted;
import io.kraftd.usecases.assistant.fact.Words;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the things of a desk by the names an argument or a question gives them. */
public final class Named {
    private final Desk desk;

    /** On this desk. */
    public Named(Desk desk) {
        this.desk = desk;
    }

    /**
     * The case that an id, the number of an inquiry or the name of its file names; without a name the only one, else the
     * newest that is about {@code about}. {@link UnclearException} when there is none or it may be several.
     */
    public OpenCase openCase(@Nullable String name) {
        if (name != null) {
            return caseOf(name)
                    .orElseThrow(
                            () -> new UnclearException("There is no case \"%s\" here.".formatted(Words.quoted(name))));
        }
        List<ProcurementCase> cases = desk.cases();
        if (cases.isEmpty()) {
            throw new UnclearException("There is no purchase yet; begin with the inquiry of a request for quotation.");
        }
        if (cases.size() > 1) {
            throw new UnclearException("Which purchase do you mean: %s?"
                    .formatted(Words.list(cases.stream()
                            .limit(6)
                            .map(each -> desk.open(each.id()).name())
                            .toList())));
        }
        return desk.open(cases.get(0).id());
    }

    private Optional<OpenCase> caseOf(String name) {
        return documents(name).stream()
                .flatMap(document -> desk.cases().stream()
                        .filter(each -> isPartOf(document, each.id()))
                        .map(each -> desk.open(each.id())))
                .findFirst()
                .or(() -> id(name).flatMap(this::opened));
    }

    private Optional<OpenCase> opened(DocumentId id) {
        try {
            return Optional.of(desk.open(id));
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    private boolean isPartOf(Document document, DocumentId inquiry) {
        return document.id().equals(inquiry)
                || (document.inCase()
                        && desk.open(inquiry).bids().stream()
                                .anyMatch(bid ->
                                        document.id().equals(bid.quotation().document())));
    }

    /** The documents an id, a printed number or a file name names, with or without the file's ending. */
    public List<Document> documents(String name) {
        String wanted = Spelling.folded(name.strip());
        Optional<Document> byId = id(name.strip()).flatMap(desk::document);
        return byId.map(List::of)
                .orElseGet(() -> desk.documents().stream()
                        .filter(document -> handles(document).contains(wanted))
                        .toList());
    }

    /** Everything a document is called, folded. */
    public static List<String> handles(Document document) {
        DocumentResult result = document.result();
        String file = Spelling.folded(document.file().filename());
        String number =
                result == null || result.documentNumber() == null ? null : Spelling.folded(result.documentNumber());
        return Stream.of(document.id().value(), file, file.replaceFirst("\\.[a-z0-9]{2,4}$", ""), number)
                .filter(handle -> handle != null && !handle.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /** One document by name; {@link UnclearException} when there is none or several. */
    public Document document(String name) {
        List<Document> found = documents(name);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new UnclearException("There is no document \"%s\" here.".formatted(Words.quoted(name)));
        }
        throw new UnclearException("Several documents are called \"%s\"; name one by its id: %s."
                .formatted(
                        Words.quoted(name),
                        String.join(
                                ", ",
                                found.stream().map(each -> each.id().value()).toList())));
    }

    /** The names of a case's suppliers. */
    public static SupplierNames suppliers(OpenCase open) {
        Map<SupplierId, String> names = new LinkedHashMap<>();
        open.bids()
                .forEach(bid ->
                        names.put(bid.quotation().supplierId(), bid.quotation().supplier()));
        return new SupplierNames(names);
    }

    /** One supplier of a case by any of its names; {@link UnclearException} when nobody or several fit. */
    public static SupplierId supplier(OpenCase open, String name) {
        Optional<SupplierId> exact = open.bids().stream()
                .map(bid -> bid.quotation().supplierId())
                .filter(id -> id.value().equals(name) || open.supplier(id).equalsIgnoreCase(name.strip()))
                .findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        List<SupplierNames.Found> found = suppliers(open).in(name);
        if (found.size() == 1) {
            return found.get(0).supplier();
        }
        String everyone = Words.list(
                open.bids().stream().map(bid -> bid.quotation().supplier()).toList());
        throw new UnclearException(
                (found.isEmpty() ? "No bid of \"%s\" is in %s; there are %s." : "Who is meant by \"%s\" in %s: %s?")
                        .formatted(Words.quoted(name), open.name(), everyone.isEmpty() ? "none yet" : everyone));
    }

    /** The words of a case's lines, with those of the offers that answer them. */
    public static LineNames lines(OpenCase open) {
        Map<String, List<String>> descriptions = new LinkedHashMap<>();
        for (RfqLine line : open.scope().lines()) {
            List<String> texts = new ArrayList<>(List.of(line.description()));
            for (LevelledBid bid : open.bids()) {
                open.offers(bid.quotation().supplierId(), line.id()).stream()
                        .filter(offer -> !offer.alternate())
                        .map(QuotationLine::description)
                        .forEach(texts::add);
            }
            descriptions.put(line.id(), texts);
        }
        return new LineNames(descriptions);
    }

    /** One line of a case by its id or its words; {@link UnclearException} when none or several fit. */
    public static RfqLine line(OpenCase open, String name) {
        Optional<RfqLine> byId = open.scope().line(name.strip());
        if (byId.isPresent()) {
            return byId.get();
        }
        List<String> found = lines(open).in(Spelling.words(name));
        if (found.size() == 1) {
            return open.scope().line(found.get(0)).orElseThrow();
        }
        if (found.isEmpty()) {
            throw new UnclearException("%s has no line \"%s\"; it has %s."
                    .formatted(
                            open.name(),
                            Words.quoted(name),
                            Counted.of(open.scope().lines().size(), "line", "lines")));
        }
        throw new UnclearException("Which line do you mean: %s?".formatted(choices(open, found)));
    }

    /** Lines to choose from, in words. */
    public static String choices(OpenCase open, List<String> lines) {
        return Words.list(lines.stream()
                .map(id -> id + " (" + open.scope().line(id).orElseThrow().description() + ")")
                .toList());
    }

    private static Optional<DocumentId> id(String text) {
        try {
            return Optional.of(new DocumentId(text.strip()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
