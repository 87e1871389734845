package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.DocumentField;
import io.kraftd.adapter.azureai.FieldNames.Named;
import io.kraftd.adapter.azureai.FieldNames.Rows;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.correct.Twins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one document. What has no value of its kind is left out with a warning. */
final class FieldReading {
    private final FieldNames names;
    private final Regions regions;
    private final List<String> warnings;
    private final Map<FieldPath, Field> fields = new LinkedHashMap<>();

    FieldReading(FieldNames names, Regions regions, List<String> warnings) {
        this.names = names;
        this.regions = regions;
        this.warnings = warnings;
    }

    Fields read(Map<String, DocumentField> document) {
        names.header().forEach(named -> read(named, document.get(named.name()), named.to(), "/fields/" + named.name()));
        names.rows().forEach(rows -> read(rows, document.get(rows.name())));
        return new Fields(fields);
    }

    private void read(Rows rows, @Nullable DocumentField list) {
        if (list == null || !(list.getValue() instanceof List<?> entries)) {
            return;
        }
        for (int row = rows.from(); row < Math.min(rows.to(), entries.size()); row++) {
            if (entries.get(row) instanceof DocumentField entry && entry.getValue() instanceof Map<?, ?> members) {
                String below = rows.below().replace(Rows.ROW, String.valueOf(row));
                String source = "/fields/" + rows.name() + "/" + row + "/";
                rows.members()
                        .forEach(named -> read(
                                named,
                                members.get(named.name()) instanceof DocumentField member ? member : null,
                                below + named.to(),
                                source + named.name()));
            }
        }
    }

    private void read(Named named, @Nullable DocumentField field, String to, String source) {
        if (field == null) {
            return;
        }
        switch (named.reads()) {
            case WORDS -> Texts.words(field).ifPresent(text -> put(to, field, text, source));
            case UNIT -> Texts.words(field).ifPresent(text -> put(to, field, Texts.unit(text), source));
            case ADDRESS -> Texts.address(field).forEach((member, text) -> put(to + member, field, text, source));
            case CURRENCY -> Texts.currency(field).ifPresent(code -> put(to, field, code, source));
            case NUMBER ->
                Decimals.of(field)
                        .ifPresentOrElse(
                                figure -> put(to, field, new FieldValue.Number(figure), source),
                                () -> warn(field, named, "number"));
            case DAY ->
                Texts.day(field)
                        .ifPresentOrElse(
                                day -> put(to, field, new FieldValue.Day(day), source),
                                () -> warn(field, named, "day"));
        }
    }

    private void put(String to, DocumentField field, String text, String source) {
        put(to, field, new FieldValue.Text(text), source);
    }

    private void put(String to, DocumentField field, FieldValue value, String source) {
        Field read = Field.of(
                value,
                field.getContent(),
                null,
                confidence(field),
                ReadingMethod.AZURE,
                regions.of(field.getBoundingRegions(), source));
        Twins.of(new FieldPath(to), names.type()).forEach(path -> fields.putIfAbsent(path, read));
    }

    private static Confidence confidence(DocumentField field) {
        Float said = field.getConfidence();
        return said == null
                ? Confidence.NONE
                : Confidence.clamped(Decimals.of(said).doubleValue());
    }

    private void warn(DocumentField field, Named named, String kind) {
        if (field.getContent() != null && !field.getContent().isBlank()) {
            warnings.add("Document Intelligence read \"%s\" for %s, which is no %s"
                    .formatted(Texts.line(field.getContent()), named.name(), kind));
        }
    }
}
