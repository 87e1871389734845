package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.AnalyzeResult;
import com.azure.ai.formrecognizer.documentanalysis.models.AnalyzedDocument;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentField;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentPage;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.ports.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole answer of the service. Lists that it left out are empty ones. */
final class Answer {
    private Answer() {}

    static Analysis read(AnalyzeResult answer, FileKind kind, CloudModel model) {
        List<DocumentPage> pages = orNone(answer.getPages());
        List<String> warnings = new ArrayList<>();
        Regions regions = new Regions(pages);
        Fields fields = fields(orNone(answer.getDocuments()), model, regions, warnings);
        return new Analysis(
                layout(answer, pages, kind, warnings),
                orNone(answer.getTables()).stream()
                        .map(table -> Tables.read(table, regions))
                        .toList(),
                fields,
                pages.size(),
                answer.getModelId());
    }

    private static Fields fields(
            List<AnalyzedDocument> documents, CloudModel model, Regions regions, List<String> warnings) {
        if (documents.isEmpty()) {
            return new Fields(Map.of());
        }
        if (documents.size() > 1) {
            warnings.add("Document Intelligence sees %d documents in this file; the fields are those of the first"
                    .formatted(documents.size()));
        }
        Map<String, DocumentField> read = documents.get(0).getFields();
        return new FieldReading(FieldNames.of(model, read.keySet()), regions, warnings).read(read);
    }

    private static DocumentLayout layout(
            AnalyzeResult answer, List<DocumentPage> pages, FileKind kind, List<String> warnings) {
        return kind == FileKind.DOCX || kind == FileKind.XLSX
                ? DocumentLayout.ofFlow(kind, Paragraphs.read(orNone(answer.getParagraphs())), warnings)
                : DocumentLayout.ofPages(kind, Pages.read(pages, warnings), warnings);
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
