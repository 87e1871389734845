package io.kraftd.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionConfidence;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LessonUsed;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Metadata;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.extracted.ProjectContext;
import io.kraftd.domain.extracted.Totals;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The root of a document as clients know it, in their order. */
record ExtractedDocumentForm(
        Metadata metadata,
        Parties parties,
        @Nullable ProjectContext projectContext,
        @Nullable Dates dates,
        @Nullable CommercialTerms commercialTerms,
        List<LineItem> lineItems,
        @Nullable Totals totals,
        ExtractionConfidence extractionConfidence,
        DataQuality dataQuality,
        ProcessingMetadata processingMetadata,
        Classification classification,
        Fields fields,
        @Nullable List<LessonUsed> lessonsUsed) {

    /** How the document was read. */
    record ProcessingMetadata(
            ExtractionMethod extractionMethod, @Nullable Double ocrConfidence) {}

    /** To the domain. */
    static final class Read extends StdConverter<ExtractedDocumentForm, ExtractedDocument> {
        @Override
        public ExtractedDocument convert(ExtractedDocumentForm form) {
            return new ExtractedDocument(
                    form.classification,
                    form.metadata,
                    form.parties,
                    form.projectContext,
                    form.dates,
                    form.commercialTerms,
                    form.lineItems,
                    form.totals,
                    form.extractionConfidence,
                    form.dataQuality,
                    form.processingMetadata.extractionMethod,
                    form.processingMetadata.ocrConfidence,
                    form.fields,
                    form.lessonsUsed == null ? List.of() : form.lessonsUsed);
        }
    }

    /** From the domain, member by member, so that an answer may hold the members among its own ({@code @JsonUnwrapped}). */
    static final class Writer extends StdSerializer<ExtractedDocument> {
        private static final long serialVersionUID = 1L;

        private final boolean unwrapped;

        Writer() {
            this(false);
        }

        private Writer(boolean unwrapped) {
            super(ExtractedDocument.class);
            this.unwrapped = unwrapped;
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return unwrapped;
        }

        @Override
        public JsonSerializer<ExtractedDocument> unwrappingSerializer(NameTransformer names) {
            return new Writer(true);
        }

        @Override
        public void serialize(ExtractedDocument document, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (unwrapped) {
                writeMembers(document, out, provider);
            } else {
                out.writeStartObject(document);
                writeMembers(document, out, provider);
                out.writeEndObject();
            }
        }

        // why: a form's members are named as this writes them, and so tell what there is.
        @Override
        public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type)
                throws JsonMappingException {
            JsonObjectFormatVisitor members = visitor.expectObjectFormat(type);
            if (members == null) {
                return;
            }
            SerializerProvider provider = visitor.getProvider();
            Iterator<PropertyWriter> form =
                    provider.findValueSerializer(ExtractedDocumentForm.class).properties();
            while (form.hasNext()) {
                form.next().depositSchemaProperty(members, provider);
            }
        }

        private static void writeMembers(ExtractedDocument document, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            provider.defaultSerializeField("metadata", document.metadata(), out);
            provider.defaultSerializeField("parties", document.parties(), out);
            provider.defaultSerializeField("project_context", document.projectContext(), out);
            provider.defaultSerializeField("dates", document.dates(), out);
            provider.defaultSerializeField("commercial_terms", document.commercialTerms(), out);
            provider.defaultSerializeField("line_items", document.lineItems(), out);
            provider.defaultSerializeField("totals", document.totals(), out);
            provider.defaultSerializeField("extraction_confidence", document.confidence(), out);
            provider.defaultSerializeField("data_quality", document.quality(), out);
            provider.defaultSerializeField(
                    "processing_metadata", new ProcessingMetadata(document.method(), document.ocrConfidence()), out);
            provider.defaultSerializeField("classification", document.classification(), out);
            provider.defaultSerializeField("fields", document.fields(), out);
            provider.defaultSerializeField("lessons_used", document.lessons(), out);
        }
    }
}
