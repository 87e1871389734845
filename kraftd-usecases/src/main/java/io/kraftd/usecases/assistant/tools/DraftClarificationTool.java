package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Words;
import io.kraftd.usecases.procurement.Levelling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter that asks a supplier for what its bid lacks. Nothing is sent. */
final class DraftClarificationTool implements Tool {
    /** The letter; {@code to} is the supplier's e-mail address, {@code null} when unread. */
    public record Letter(
            DocumentId caseId,
            String supplier,
            @Nullable String to,
            String subject,
            List<String> points,
            String body) {}

    private static final ToolSpec SPEC = new ToolSpec(
            "draft_clarification",
            "Drafts a letter to a supplier that asks for what its bid lacks: unpriced lines, unclear terms, alternatives offered."
                    + " Nothing is sent.",
            List.of(Parameters.required(Parameters.SUPPLIER), Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Letter> resultType() {
        return Letter.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        SupplierId id = Named.supplier(open, String.valueOf(arguments.text("supplier")));
        Levelling.Offer offer = open.levelling().offer(id);
        List<String> points = points(BidGaps.of(desk, open, id));
        String reference = offer.reference() == null ? "" : " " + Words.quoted(offer.reference());
        String subject = "Your quotation%s for %s: points to clarify".formatted(reference, open.name());
        Letter letter = new Letter(
                open.id(),
                open.supplier(id),
                offer.party().email(),
                subject,
                points,
                body(open, offer, reference, points));
        return new ToolResult(letter, text(letter), open.cite(id, null, ""));
    }

    private static List<String> points(BidGaps gaps) {
        List<String> points = new ArrayList<>();
        gaps.unpriced()
                .forEach(line ->
                        points.add("Line %s (%s) is not priced. Please quote it, or confirm that you do not offer it."
                                .formatted(line.line(), Words.quoted(line.description()))));
        gaps.beside()
                .forEach(each -> points.add(
                        "You offer beside the bid: %s. Please state how it differs from what was asked for and for how long the price holds."
                                .formatted(Words.quoted(each))));
        gaps.unclear().forEach(each -> points.add("Please clarify: %s".formatted(Words.sentence(each))));
        gaps.gaps().forEach(each -> points.add("Please add to your quotation: %s".formatted(Words.sentence(each))));
        return points;
    }

    private static String body(OpenCase open, Levelling.Offer offer, String reference, List<String> points) {
        TradeParty buyer = open.inquiry().buyer();
        StringBuilder body =
                new StringBuilder("Dear Sir or Madam at %s,\n\nthank you for your quotation%s on our inquiry %s."
                        .formatted(offer.party().name(), reference, open.name()));
        if (points.isEmpty()) {
            body.append(" We have no question on it.\n");
        } else {
            body.append(" Before we can go on, please clarify:\n\n");
            for (int i = 0; i < points.size(); i++) {
                body.append(i + 1).append(". ").append(points.get(i)).append('\n');
            }
        }
        return body.append("\nKind regards\n")
                .append(buyer == null ? "" : buyer.name())
                .toString()
                .strip();
    }

    private static String text(Letter letter) {
        String to = letter.to() == null ? letter.supplier() : "%s <%s>".formatted(letter.supplier(), letter.to());
        return "A draft; nothing is sent.\n\nTo: %s\nSubject: %s\n\n%s".formatted(to, letter.subject(), letter.body());
    }
}
