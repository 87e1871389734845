package io.kraftd.json.kraftdintel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.intelligence.assemble.ItemFields;
import io.kraftd.domain.intelligence.assemble.WholeDocument;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document as KraftdIntel kept one. */
final class OldDocument {
    private static final String FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JsonNode line;

    OldDocument(JsonNode line) {
        this.line = line;
    }

    static boolean isOne(JsonNode line) {
        return line.path("metadata").isObject() && line.has("owner_email");
    }

    EmailAddress owner() {
        return OldValues.address(line, "owner_email");
    }

    /** Its own id where that is a UUID; else one that is always made of it alike. */
    DocumentId id() {
        String given = OldValues.text(line, "document_id")
                .orElseGet(() -> OldValues.required(line, "id"))
                .toLowerCase(Locale.ROOT);
        return new DocumentId(
                given.matches(FORM)
                        ? given
                        : UUID.nameUUIDFromBytes(given.getBytes(UTF_8)).toString());
    }

    /** The line itself, as the file that is kept: the paper is not in an export. */
    Content file() {
        String json =
                OldLines.text(line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Content.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kraftdintel>%s</kraftdintel>\n"
                .formatted(json)
                .getBytes(UTF_8));
    }

    /** What was read of it, in the form of today; refused when nothing was. */
    ExtractedDocument says() {
        DocumentType type = type();
        Confidence confidence = Confidence.clamped(
                line.at("/extraction_confidence/overall_confidence").asDouble(0));
        OldFields fields = new OldFields(line, type, confidence);
        List<ReadItem> items = fields.items();
        Map<FieldPath, Field> header = fields.header(items);
        if (items.isEmpty() && header.isEmpty()) {
            throw new NotTakenException("Nothing was read of it");
        }
        ItemFields.lineTotal(items).ifPresent(sum -> header.putIfAbsent(ItemFields.LINE_TOTAL, sum));
        return WholeDocument.of(
                new Classification(type, confidence, List.of("taken over from KraftdIntel"), List.of()),
                items,
                header,
                List.of(),
                new WholeDocument.Reading(pages(), fields.notes(), method(), recognised(), List.of()));
    }

    /** Its head, for a result and a file that are kept already. */
    Document head(DocumentResult result, Content file) {
        String name = OldValues.text(line, "filename").orElse(id().value());
        Sha256 sha256 = file.sha256();
        Document head = new Document(
                id(),
                owner(),
                new SourceFile(name + ".xml", FileKind.XML, file.size(), sha256, null),
                null,
                DocumentStatus.COMPLETED,
                result,
                null,
                null,
                null,
                false,
                OldValues.instant(line, "created_at"),
                OldValues.instant(line, "updated_at"));
        return OldValues.text(line, "status")
                        .filter("archived"::equalsIgnoreCase)
                        .isPresent()
                ? head.archived(head.updatedAt())
                : head;
    }

    private DocumentType type() {
        return OldValues.text(line.path("metadata"), "document_type")
                .or(() -> OldValues.text(line, "document_type"))
                .flatMap(DocumentType::fromWord)
                .orElse(DocumentType.UNKNOWN);
    }

    private @Nullable Integer pages() {
        JsonNode pages = line.at("/metadata/page_count");
        return pages.canConvertToInt() && pages.intValue() > 0 ? Integer.valueOf(pages.intValue()) : null;
    }

    private @Nullable Double recognised() {
        JsonNode recognised = line.at("/processing_metadata/ocr_confidence");
        return recognised.isNumber() ? Double.valueOf(recognised.doubleValue()) : null;
    }

    private ExtractionMethod method() {
        String word = line.at("/processing_metadata/extraction_method").asText();
        for (ExtractionMethod method : ExtractionMethod.values()) {
            if (method.name().equalsIgnoreCase(word)) {
                return method;
            }
        }
        return ExtractionMethod.DIRECT_PARSE;
    }
}
