package io.kraftd.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Gap;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.procurement.estimate.EstimatedLine;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.quote.CostComponent;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.procurement.revision.RevisedLine;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.shared.UnitCode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** How each value of the domain looks in JSON. */
final class WireModule {
    private WireModule() {}

    static SimpleModule create() {
        SimpleModule module = new SimpleModule("kraftd");
        addTexts(module);
        addWords(module);
        module.addSerializer(FieldValue.class, new FieldValues.Writer());
        module.addDeserializer(FieldValue.class, new FieldValues.Reader());
        module.addKeySerializer(CaseStep.class, new StepKeyWriter());
        module.addKeyDeserializer(CaseStep.class, new StepKeyReader());
        module.addKeySerializer(FieldPath.class, new PathKeyWriter());
        module.addKeyDeserializer(FieldPath.class, new PathKeyReader());
        WireNames.addTo(module);
        return module;
    }

    private static void addTexts(SimpleModule module) {
        TextForm.add(module, EmailAddress.class, EmailAddress::value, EmailAddress::new, "an e-mail address");
        TextForm.add(module, DocumentId.class, DocumentId::value, DocumentId::new, "a document id");
        TextForm.add(module, OperationId.class, OperationId::value, OperationId::new, "an operation id");
        TextForm.add(module, ConversationId.class, ConversationId::value, ConversationId::new, "a conversation id");
        TextForm.add(module, Sha256.class, Sha256::hex, Sha256::new, "a SHA-256 in lower-case hexadecimal");
        TextForm.add(module, SupplierId.class, SupplierId::value, SupplierId::new, "a supplier id");
        TextForm.add(module, UnitCode.class, UnitCode::code, UnitCode::new, "a UNECE Rec 20 unit code");
        TextForm.add(
                module, Currency.class, Currency::getCurrencyCode, Currency::getInstance, "an ISO 4217 currency code");
        TextForm.add(
                module, OrderNumber.class, OrderNumber::toString, OrderNumber::parse, "a number like PO-2026-00001");
        TextForm.add(module, FieldPath.class, FieldPath::pointer, FieldPath::new, "a JSON Pointer");
        TextForm.add(module, LocalDate.class, LocalDate::toString, LocalDate::parse, "a day like 2026-01-31");
        TextForm.add(module, Instant.class, Instant::toString, Instant::parse, "an instant like 2026-01-31T09:30:00Z");
    }

    private static void addWords(SimpleModule module) {
        TextForm.addWords(module, DocumentType.class, DocumentType::word);
        TextForm.addWords(module, DocumentStatus.class, DocumentStatus::name);
        TextForm.addWords(module, FileKind.class, FileKind::word);
        TextForm.addWords(module, CloudModel.class, CloudModel::word);
        TextForm.addLowerCase(module, CloudDecision.Reason.class);
        TextForm.addWords(module, ReadingMethod.class, ReadingMethod::word);
        TextForm.addWords(module, CaseStatus.class, CaseStatus::name);
        TextForm.addWords(module, OperationState.class, OperationState::name);
        TextForm.addLowerCase(module, Operation.Kind.class);
        TextForm.addWords(module, OrderNumber.Series.class, OrderNumber.Series::name);
        TextForm.addWords(module, CaseStep.class, CaseStep::word);
        TextForm.addLowerCase(module, ExtractionMethod.class);
        TextForm.addLowerCase(module, AnchorRule.Side.class);
        TextForm.addLowerCase(module, RevisedLine.Kind.class);
        TextForm.addLowerCase(module, LineItem.StatusFlag.class);
        TextForm.addLowerCase(module, LineItem.RowQuality.class);
        TextForm.addLowerCase(module, Anomaly.Severity.class);
        TextForm.addLowerCase(module, Gap.Importance.class);
        TextForm.addLowerCase(module, EstimatedLine.Origin.class);
        TextForm.addLowerCase(module, TaxBasis.class);
        TextForm.addLowerCase(module, CostComponent.class);
        TextForm.addLowerCase(module, PlugPolicy.class);
        TextForm.addLowerCase(module, LevellingAdjustment.Kind.class);
        TextForm.addLowerCase(module, LevelledLine.Mark.class);
        TextForm.addLowerCase(module, LineMatch.How.class);
    }

    private static final class PathKeyWriter extends JsonSerializer<FieldPath> {
        @Override
        public void serialize(FieldPath path, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(path.pointer());
        }
    }

    private static final class PathKeyReader extends KeyDeserializer {
        @Override
        public FieldPath deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return new FieldPath(key);
            } catch (IllegalArgumentException e) {
                InvalidValueException invalid =
                        new InvalidValueException(context.getParser(), "must be a JSON Pointer");
                invalid.initCause(e);
                throw invalid;
            }
        }
    }

    private static final class StepKeyWriter extends JsonSerializer<CaseStep> {
        @Override
        public void serialize(CaseStep step, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(step.word());
        }
    }

    private static final class StepKeyReader extends KeyDeserializer {
        @Override
        public CaseStep deserializeKey(String key, DeserializationContext context) throws IOException {
            return CaseStep.fromWord(key)
                    .orElseThrow(() -> new InvalidValueException(context.getParser(), "must be a step of a case"));
        }
    }
}
