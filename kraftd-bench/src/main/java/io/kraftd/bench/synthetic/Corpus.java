package io.kraftd.bench.synthetic;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes documents into a folder: the files under {@code files/}, the truth into {@code manifest.json}. */
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private final Path folder;
    private final LayoutFamilies families;
    private final List<Map<String, @Nullable Object>> entries = new ArrayList<>();

    /** A corpus in a folder, which is created. */
    public Corpus(Path folder, LayoutFamilies families) throws IOException {
        this.folder = folder;
        this.families = families;
        Files.createDirectories(folder.resolve("files"));
    }

    /** Writes a document's file and remembers its entry. */
    public void add(SyntheticDocument document) throws IOException {
        Files.write(folder.resolve("files").resolve(document.fileName()), document.bytes());
        entries.add(entry(document));
    }

    /** Writes the manifest. */
    public void close() throws IOException {
        JSON.writeValue(folder.resolve("manifest.json").toFile(), entries);
    }

    private Map<String, @Nullable Object> entry(SyntheticDocument document) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("file", "files/" + document.fileName());
        entry.put("type", document.kind().manifestType());
        if (document.kind().negative() || document.kind() == DocumentKind.PROFORMA_INVOICE) {
            entry.put("subtype", document.kind().name());
        }
        entry.put("language", document.paper().setting().language().code());
        entry.put("format", document.format().label());
        entry.put("source", "synthetic: seed " + document.seed() + ", family " + document.family() + ", " + families);
        entry.put("licence", "Apache-2.0");
        entry.put("redistributable", true);
        entry.put("truth_origin", "generated");
        entry.put("truth", document.paper().truth().asMap());
        entry.put("family", document.family());
        entry.put("seed", document.seed());
        entry.put("bytes", document.bytes().length);
        return entry;
    }
}
