package io.kraftd.json;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.ExtractedDocumentBuilder.anExtractedDocument;
import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.correction.CorrectionLog;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.AnchorRule.Side;
import io.kraftd.domain.learning.Fingerprint;
import io.kraftd.domain.learning.HeadingRule;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.tck.DocumentBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is, name by name and digit by digit, what the files say; what the files say is read. */
class GoldenFilesTest {
    private static final String ID = "0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f00";
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");

    private final ObjectMapper strict = KraftdJson.newStrictMapper();

    @Test
    void a_complete_document() throws IOException {
        ExtractedDocument document = anExtractedDocument().complete();

        assertThat(pretty(strict.writeValueAsBytes(document))).isEqualTo(golden("document-complete.json"));
        assertThat(strict.readValue(golden("document-complete.json"), ExtractedDocument.class))
                .isEqualTo(document);
    }

    @Test
    void a_document_of_which_hardly_anything_was_read() throws IOException {
        ExtractedDocument document = anExtractedDocument().build();

        assertThat(pretty(strict.writeValueAsBytes(document))).isEqualTo(golden("document-bare.json"));
        assertThat(strict.readValue(golden("document-bare.json"), ExtractedDocument.class))
                .isEqualTo(document);
    }

    @Test
    void a_value_that_a_person_said() throws IOException {
        Provenance read = new Provenance.OnPage(2, new Box(0.1, 0.2, 0.3, 0.4));
        Field field = Field.of(
                new FieldValue.Text("2026-01-31"),
                null,
                "Offer no.",
                new Confidence(1),
                ReadingMethod.HUMAN,
                new Provenance.ByUser(3, ANN, Instant.parse("2026-01-15T09:30:00Z"), read));
        Field unread = Field.of(
                new FieldValue.Number(new BigDecimal("12.50")),
                null,
                null,
                new Confidence(1),
                ReadingMethod.HUMAN,
                new Provenance.ByUser(1, ANN, Instant.parse("2026-01-15T09:30:00Z"), null));
        Change change = new Change(new FieldPath("/line_items/0/item_code"), null, field, "Gate valve");
        CorrectionLog log = CorrectionLog.EMPTY
                .with(new Correction(
                        1,
                        Instant.parse("2026-01-15T09:30:00Z"),
                        ANN,
                        List.of(change, new Change(new FieldPath("/totals/freight"), unread, null, null)),
                        null))
                .without(1, new Correction.Undoing(Instant.parse("2026-01-16T09:30:00Z"), ANN));

        assertThat(pretty(strict.writeValueAsBytes(log))).isEqualTo(golden("correction-log.json"));
        assertThat(strict.readValue(golden("correction-log.json"), CorrectionLog.class))
                .isEqualTo(log);
    }

    @Test
    void a_lesson() throws IOException {
        Lesson lesson = new Lesson(
                new LessonId(new DocumentId(ID), 2),
                ANN,
                Instant.parse("2026-01-15T09:30:00Z"),
                "muller sohne gmbh",
                new Fingerprint(FileKind.PDF, Set.of("rechnung nr", "datum")),
                List.of(
                        new AnchorRule(new FieldPath("/metadata/document_number"), Side.BESIDE, "beleg", null),
                        new AnchorRule(
                                new FieldPath("/parties/supplier/name"), Side.AT, "", new Box(0.1, 0.2, 0.3, 0.4))),
                List.of(new HeadingRule("stk da", "quantity")));

        assertThat(pretty(StoredItems.LESSONS.toJson(lesson))).isEqualTo(golden("item-lesson.json"));
        assertThat(StoredItems.LESSONS.fromJson(golden("item-lesson.json").getBytes(UTF_8)))
                .isEqualTo(lesson);
    }

    @Test
    void an_operation() throws IOException {
        Instant asked = Instant.parse("2026-01-15T09:30:00Z");
        Operation operation = Operation.opened(
                        new OperationId(ID),
                        ANN,
                        Operation.Kind.ANSWER,
                        "POST /api/v1/documents",
                        asked,
                        asked.plus(Duration.ofDays(1)))
                .with(Map.of("status", "201", "etag", "\"7\""))
                .withContent("{\"total\":12.50}")
                .in(OperationState.DONE, asked.plusSeconds(1));

        assertThat(pretty(StoredItems.OPERATIONS.toJson(operation))).isEqualTo(golden("item-operation.json"));
        assertThat(StoredItems.OPERATIONS.fromJson(golden("item-operation.json").getBytes(UTF_8)))
                .isEqualTo(operation);
    }

    @Test
    void a_conversation() throws IOException {
        Instant begun = Instant.parse("2026-01-15T09:30:00Z");
        Conversation talk = Conversation.begun(new ConversationId(ID), ANN, begun)
                .adding(new Turn(
                        begun.plusSeconds(1), "Which offer is the cheapest?", "Alfa's.", List.of("compare_offers")))
                .remembering(Map.of("currency", "EUR", "case", "PO-2026-00001"));

        assertThat(pretty(StoredItems.CONVERSATIONS.toJson(talk))).isEqualTo(golden("item-conversation.json"));
        assertThat(StoredItems.CONVERSATIONS.fromJson(
                        golden("item-conversation.json").getBytes(UTF_8)))
                .isEqualTo(talk);
    }

    @Test
    void a_user() throws IOException {
        User user = aUser().withEmail(ANN).build();

        assertThat(pretty(StoredItems.USERS.toJson(user))).isEqualTo(golden("item-user.json"));
        assertThat(StoredItems.USERS.fromJson(golden("item-user.json").getBytes(UTF_8)))
                .isEqualTo(user);
    }

    @Test
    void a_refresh_token() throws IOException {
        RefreshToken token = aRefreshToken()
                .of(ANN)
                .withHash(DocumentBuilder.contentNamed("token"))
                .build();

        assertThat(pretty(StoredItems.SESSIONS.toJson(token))).isEqualTo(golden("item-session.json"));
        assertThat(StoredItems.SESSIONS.fromJson(golden("item-session.json").getBytes(UTF_8)))
                .isEqualTo(token);
    }

    @Test
    void a_security_event() throws IOException {
        SecurityEvent event = new SecurityEvent(
                "event-1",
                ANN,
                SecurityEvent.Kind.SIGN_IN_FAILED,
                Instant.parse("2026-01-15T09:30:00.000000001Z"),
                "192.0.2.7");

        assertThat(pretty(StoredItems.AUDIT.toJson(event))).isEqualTo(golden("item-security-event.json"));
        assertThat(StoredItems.AUDIT.fromJson(golden("item-security-event.json").getBytes(UTF_8)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({"pending", "processing", "completed", "corrected", "failed", "taken"})
    void a_document_head(String status) throws IOException {
        Document document = head(status);
        String file = "item-document-" + status + ".json";

        assertThat(pretty(StoredItems.DOCUMENTS.toJson(document))).isEqualTo(golden(file));
        assertThat(StoredItems.DOCUMENTS.fromJson(golden(file).getBytes(UTF_8))).isEqualTo(document);
    }

    private static Document head(String status) {
        DocumentBuilder builder = aDocument()
                .withId(ID)
                .ownedBy(ANN)
                .holding(DocumentBuilder.contentNamed("offer"))
                .createdAt("2026-01-15T09:30:00Z")
                .hintedAs(DocumentType.QUOTATION);
        return switch (status) {
            case "processing" -> builder.inWork().build();
            case "completed" -> builder.readAs(DocumentType.PURCHASE_ORDER).build();
            case "corrected" ->
                builder.readAs(DocumentType.PURCHASE_ORDER).corrected().build();
            case "failed" -> builder.readAs(DocumentType.INVOICE).failed().build();
            case "taken" -> builder.readAs(DocumentType.PURCHASE_ORDER).inCase().build();
            default -> builder.withoutPages().build();
        };
    }

    private String pretty(byte[] json) throws IOException {
        JsonNode tree = strict.readTree(json);
        return strict.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
