package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.shared.Counted;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Citing;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which documents say something. */
final class SearchDocumentsTool implements Tool {
    /** A value that holds the words; {@code text} is quoted from the document. */
    public record Hit(DocumentId documentId, String filename, FieldPath field, String text, Citation citation) {}

    /** The best hits first, and in how many documents they stand. */
    public record Found(String words, int documents, List<Hit> hits) {}

    private record Scored(Hit hit, double share) {}

    private static final int MOST = 12;
    private static final ToolSpec SPEC = new ToolSpec(
            "search_documents",
            "Searches the text of all documents for words and says where they stand.",
            List.of(Parameters.required(
                    Parameters.optional("words", ToolParameter.Type.TEXT, "The words to look for"))));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Found> resultType() {
        return Found.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        String words = Objects.requireNonNull(arguments.text("words"), "required");
        Set<String> wanted = Spelling.words(words).stream().map(Spelling::stem).collect(Collectors.toSet());
        List<Scored> scored = new ArrayList<>();
        for (Document document : desk.documents()) {
            if (document.result() != null) {
                desk.whole(document)
                        .fields()
                        .byPath()
                        .forEach((path, field) -> add(scored, desk, document, path, field, wanted));
            }
        }
        double best = scored.stream().mapToDouble(Scored::share).max().orElse(0);
        Set<String> seen = new HashSet<>();
        List<Hit> hits = scored.stream()
                .filter(each -> each.share() >= best)
                .filter(each -> seen.add(each.hit().documentId() + each.hit().text()))
                .sorted(Comparator.comparing(each -> each.hit().text().length()))
                .map(Scored::hit)
                .limit(MOST)
                .toList();
        return new ToolResult(
                new Found(
                        words,
                        (int) hits.stream().map(Hit::documentId).distinct().count(),
                        hits),
                text(words, hits),
                hits.stream().map(Hit::citation).toList());
    }

    private static void add(
            List<Scored> scored, Desk desk, Document document, FieldPath path, Field field, Set<String> wanted) {
        if (!(field.value() instanceof FieldValue.Text text)) {
            return;
        }
        Set<String> said =
                Spelling.words(text.value()).stream().map(Spelling::stem).collect(Collectors.toSet());
        long hit = wanted.stream()
                .filter(word -> said.stream().anyMatch(each -> Spelling.alike(word, each)))
                .count();
        if (hit > 0) {
            Hit found = new Hit(
                    document.id(),
                    document.file().filename(),
                    path,
                    Words.quoted(text.value()),
                    Citing.value(desk, document, path));
            scored.add(new Scored(found, (double) hit / wanted.size()));
        }
    }

    private static String text(String words, List<Hit> hits) {
        if (hits.isEmpty()) {
            return "No document says \"%s\".".formatted(Words.quoted(words));
        }
        Map<String, List<Hit>> byFile =
                hits.stream().collect(Collectors.groupingBy(Hit::filename, TreeMap::new, Collectors.toList()));
        return "\"%s\" stands in %s:\n"
                        .formatted(Words.quoted(words), Counted.of(byFile.size(), "document", "documents"))
                + byFile.values().stream()
                        .flatMap(List::stream)
                        .map(hit -> "- %s, %s: \"%s\""
                                .formatted(hit.filename(), hit.citation().place(), hit.text()))
                        .collect(Collectors.joining("\n"));
    }
}
