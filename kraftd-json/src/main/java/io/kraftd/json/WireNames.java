package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionConfidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.ProjectContext;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the wire says something else than the snake_case of the domain's own names. */
final class WireNames {
    private WireNames() {}

    static void addTo(SimpleModule module) {
        module.setMixInAnnotation(Box.class, OfBox.class)
                .setMixInAnnotation(Confidence.class, OfConfidence.class)
                .setMixInAnnotation(DataQuality.class, OfDataQuality.class)
                .setMixInAnnotation(ExtractedDocument.class, OfExtractedDocument.class)
                .setMixInAnnotation(ExtractionConfidence.class, OfExtractionConfidence.class)
                .setMixInAnnotation(Field.class, OfField.class)
                .setMixInAnnotation(Fields.class, OfFields.class)
                .setMixInAnnotation(LineItem.class, OfLineItem.class)
                .setMixInAnnotation(ProjectContext.class, OfProjectContext.class)
                .setMixInAnnotation(Provenance.class, OfProvenance.class);
        for (Class<?> place : Provenance.class.getPermittedSubclasses()) {
            module.setMixInAnnotation(place, OfProvenance.class);
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"x0", "y0", "x1", "y1"})
    interface OfBox {}

    abstract static class OfConfidence {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfConfidence(double value) {}

        @JsonValue
        abstract double value();
    }

    interface OfDataQuality {
        @JsonProperty("completeness_percentage")
        int completeness();

        @JsonProperty("accuracy_score")
        int quality();

        @JsonProperty("overall_score")
        int overall();
    }

    @JsonSerialize(using = ExtractedDocumentForm.Writer.class)
    @JsonDeserialize(converter = ExtractedDocumentForm.Read.class)
    interface OfExtractedDocument {}

    interface OfExtractionConfidence {
        @JsonProperty("overall_confidence")
        Confidence overall();

        @JsonProperty("field_confidence")
        Map<String, Confidence> byPart();
    }

    @JsonSerialize(converter = FieldForm.Write.class)
    @JsonDeserialize(converter = FieldForm.Read.class)
    interface OfField {}

    abstract static class OfFields {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfFields(Map<FieldPath, Field> byPath) {}

        @JsonValue
        abstract Map<FieldPath, Field> byPath();
    }

    interface OfLineItem {
        @JsonSerialize(converter = Sorted.class)
        Set<LineItem.StatusFlag> statusFlags();
    }

    interface OfProjectContext {
        @JsonProperty("package")
        @Nullable
        String workPackage();
    }

    @JsonSerialize(converter = ProvenanceForm.Write.class)
    @JsonDeserialize(converter = ProvenanceForm.Read.class)
    interface OfProvenance {}

    /** Sets have no order of their own; equal rows have to give equal bytes. */
    static final class Sorted extends StdConverter<Set<LineItem.StatusFlag>, SortedSet<LineItem.StatusFlag>> {
        @Override
        public SortedSet<LineItem.StatusFlag> convert(Set<LineItem.StatusFlag> flags) {
            return new TreeSet<>(flags);
        }
    }
}
