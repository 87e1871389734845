package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether Azure Document Intelligence would be worth its price for documents that were read. */
final class CheckDiDecisionTool implements Tool {
    /**
     * The advice for one document.
     *
     * @param readBy what its present reading came from
     * @param localRight how likely the local reading is right
     */
    public record Advice(
            DocumentId documentId,
            String filename,
            String readBy,
            boolean useDi,
            String reason,
            Figure localRight,
            Figure threshold,
            Figure cost,
            Figure reviewSaved) {}

    /** One advice for each document. */
    public record Decided(List<Advice> documents) {}

    private static final int MOST = 10;
    private static final int DECIMALS = 4;
    private static final ToolSpec SPEC = new ToolSpec(
            "check_di_decision",
            "Says whether Azure Document Intelligence, the paid cloud reader, was used for a document, and whether it would be"
                    + " worth its price.",
            List.of(Parameters.DOCUMENT, Parameters.SUPPLIER, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Decided> resultType() {
        return Decided.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        List<Advice> advice = documents(desk, arguments).stream()
                .filter(document -> document.result() != null)
                .limit(MOST)
                .map(document -> advice(desk, document))
                .toList();
        if (advice.isEmpty()) {
            throw new UnclearException("No such document has been read yet.");
        }
        return new ToolResult(
                new Decided(advice),
                advice.stream().map(CheckDiDecisionTool::text).collect(Collectors.joining("\n")),
                advice.stream()
                        .map(each -> Citation.document(each.documentId(), each.filename()))
                        .toList());
    }

    private static List<Document> documents(Desk desk, Arguments arguments) {
        String name = arguments.text("document");
        if (name != null) {
            return List.of(new Named(desk).document(name));
        }
        String supplier = arguments.text("supplier");
        if (supplier == null) {
            return desk.documents();
        }
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        return open.quotation(Named.supplier(open, supplier)).stream().toList();
    }

    private static Advice advice(Desk desk, Document document) {
        CloudDecision decision = desk.cloudAdvice(document.id());
        Currency currency = decision.question().terms().prices().currency();
        List<Citation> cited =
                List.of(Citation.document(document.id(), document.file().filename()));
        return new Advice(
                document.id(),
                document.file().filename(),
                desk.whole(document).method().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                decision.use(),
                decision.reason().name().toLowerCase(Locale.ROOT),
                percent("local reading right", decision.localRight(), cited),
                percent("enough", decision.question().threshold(), cited),
                amount("cost of a call", decision.cost(), currency, cited),
                amount("review saved", decision.reviewSaved(), currency, cited));
    }

    private static Figure percent(String name, double share, List<Citation> cited) {
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return Figure.number(name, percent, "%", cited);
    }

    // why: a page costs parts of a cent.
    private static Figure amount(String name, BigDecimal amount, Currency currency, List<Citation> cited) {
        return new Figure(name, amount.setScale(DECIMALS, RoundingMode.HALF_UP), currency, null, cited);
    }

    private static String text(Advice advice) {
        return "%s was read by: %s. %s The local reading is likely right to %s (%s is enough); a call would cost %s and save %s of review (%s)."
                .formatted(
                        advice.filename(),
                        advice.readBy(),
                        advice.useDi()
                                ? "Azure Document Intelligence would be worth its price."
                                : "Azure Document Intelligence is not worth its price here.",
                        advice.localRight().text(),
                        advice.threshold().text(),
                        advice.cost().text(),
                        advice.reviewSaved().text(),
                        advice.reason().replace('_', ' '));
    }
}
