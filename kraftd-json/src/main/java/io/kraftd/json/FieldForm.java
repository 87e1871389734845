package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field with the mark that tells what its value is, where the value alone cannot. */
record FieldForm(
        FieldValue value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String kind,
        @Nullable String raw,
        @Nullable String label,
        Confidence confidence,
        ReadingMethod method,
        Provenance provenance,
        List<AlternativeForm> alternatives,
        List<String> checksPassed,
        List<String> checksFailed) {

    /** Another reading, marked the same way. */
    record AlternativeForm(
            FieldValue value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String kind,

            Confidence confidence) {
        static AlternativeForm of(Field.Alternative other) {
            return new AlternativeForm(other.value(), FieldValues.kindOf(other.value()), other.confidence());
        }

        Field.Alternative alternative() {
            return new Field.Alternative(FieldValues.ofKind(value, kind), confidence);
        }
    }

    /** From the domain. */
    static final class Write extends StdConverter<Field, FieldForm> {
        @Override
        public FieldForm convert(Field field) {
            return new FieldForm(
                    field.value(),
                    FieldValues.kindOf(field.value()),
                    field.raw(),
                    field.label(),
                    field.confidence(),
                    field.method(),
                    field.provenance(),
                    field.alternatives().stream().map(AlternativeForm::of).toList(),
                    field.checksPassed(),
                    field.checksFailed());
        }
    }

    /** To the domain. */
    static final class Read extends StdConverter<FieldForm, Field> {
        @Override
        public Field convert(FieldForm form) {
            return new Field(
                    FieldValues.ofKind(form.value, form.kind),
                    form.raw,
                    form.label,
                    form.confidence,
                    form.method,
                    form.provenance,
                    form.alternatives.stream().map(AlternativeForm::alternative).toList(),
                    form.checksPassed,
                    form.checksFailed);
        }
    }
}
