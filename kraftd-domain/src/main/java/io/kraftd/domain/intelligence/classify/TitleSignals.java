package io.kraftd.domain.intelligence.classify;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.TitleKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles: phrases that stand alone, large, bold or high on the first page. */
final class TitleSignals {
    private static final int FIRST_LINES = 45;
    private static final int LONGEST_TITLE = 14;
    private static final double TOP = 0.4;
    private static final double ALONE = 2.6;
    private static final double WITH_NUMBER = 2.2;
    private static final double HEADLINE = 1.5;
    private static final double MENTION = 0.4;
    private static final double BIG = 1.3;
    private static final double LABEL = 0.35;
    private static final double REFERENCE = 0.5;
    private static final int MOST_SHEETS = 20;
    private static final Pattern NUMBER =
            Pattern.compile("^\\W*(?:n?[°º#№]|n|no|nr|num)?\\W*\\S*\\d.*", Pattern.CASE_INSENSITIVE);
    private static final Map<String, TitleKind> ENDINGS = Map.of(
            "rechnung", TitleKind.INVOICE,
            "angebot", TitleKind.QUOTATION,
            "bestellung", TitleKind.PURCHASE_ORDER,
            "anfrage", TitleKind.RFQ,
            "vertrag", TitleKind.CONTRACT,
            "verzeichnis", TitleKind.BOQ,
            "factuur", TitleKind.INVOICE,
            "overeenkomst", TitleKind.CONTRACT,
            "offerte", TitleKind.QUOTATION,
            "bestatigung", TitleKind.OTHER);
    /** Words that are a title only where nothing else stands beside them. */
    private static final Set<String> COMMON = Set.of(
            "order",
            "offer",
            "offerte",
            "bid",
            "quote",
            "bill",
            "receipt",
            "proposal",
            "estimate",
            "statement",
            "schedule",
            "report",
            "letter",
            "commande",
            "pedido",
            "ordine",
            "bestelling",
            "offre",
            "oferta",
            "offerta",
            "auftrag",
            "contract",
            "contrat",
            "contrato",
            "contratto",
            "agreement",
            "consultation",
            "po",
            "rfq",
            "lv",
            "ticket",
            "bon",
            "questions",
            "catalogue",
            "tarif",
            "agenda",
            "accord",
            "convention",
            "concurso",
            "proforma");

    private TitleSignals() {}

    static List<Signal> of(Paper paper) {
        List<Signal> signals = new ArrayList<>();
        List<Line> lines =
                paper.lines().subList(0, Math.min(FIRST_LINES, paper.lines().size()));
        double usual = usualHeight(paper.lines());
        for (Line line : lines) {
            if (line.page() == 0) {
                for (int i = 0; i < line.segments().size(); i++) {
                    segment(line.segments().get(i), labelOf(line, i), usual, signals);
                }
            }
        }
        sheets(paper, signals);
        return signals;
    }

    /** The names of a workbook's sheets that are titles, such as "BOQ". */
    private static void sheets(Paper paper, List<Signal> signals) {
        paper.lines().stream()
                .map(line -> line.segments().get(0).where())
                .filter(Provenance.InCell.class::isInstance)
                .map(where -> ((Provenance.InCell) where).sheet())
                .distinct()
                .limit(MOST_SHEETS)
                .forEach(sheet -> {
                    TitleKind kind = Vocabulary.TITLES.exactly(sheet);
                    if (kind != null && kind != TitleKind.OTHER) {
                        signals.add(new Signal(kind, HEADLINE, "title of the sheet \"" + sheet + "\""));
                    }
                });
    }

    /** Whether a segment is the label of the value beside it. */
    private static boolean labelOf(Line line, int at) {
        if (at + 1 >= line.segments().size()) {
            return false;
        }
        boolean colon = line.segments().get(at + 1).text().startsWith(":");
        return colon || Vocabulary.LABELS.exactly(line.segments().get(at).text()) != null;
    }

    private static void segment(Segment segment, boolean label, double usual, List<Signal> signals) {
        List<PlainWord> words = segment.words();
        if (words.isEmpty()) {
            return;
        }
        if (Bills.section(segment.text())) {
            signals.add(new Signal(
                    TitleKind.BOQ, HEADLINE, "title \"" + segment.text().strip() + "\""));
            return;
        }
        List<PhraseBook.Hit<TitleKind>> hits = Vocabulary.TITLES.in(words);
        for (PhraseBook.Hit<TitleKind> hit : hits) {
            boolean referred = hit.start() > words.get(0).start() && reference(words);
            double weight = weight(segment, words, hit) * (label ? LABEL : referred ? REFERENCE : 1);
            boolean emphasised = weight >= HEADLINE;
            double height = segment.height() > BIG * usual ? 1.2 : 0;
            double bold = segment.bold() ? 0.5 : 0;
            double top = segment.box().y0() < TOP ? 1 : 0.6;
            signals.add(new Signal(
                    hit.meaning(),
                    top * (weight + (emphasised ? height + bold : 0)),
                    "title \"" + segment.text().strip() + "\""));
        }
        if (hits.isEmpty() && words.size() <= 3) {
            compound(segment, words.get(0).text(), signals);
        }
    }

    private static double weight(Segment segment, List<PlainWord> words, PhraseBook.Hit<TitleKind> hit) {
        String before = segment.text().substring(0, hit.start());
        String after = segment.text().substring(hit.end());
        boolean starts = words.get(behindSubject(words)).start() == hit.start();
        boolean common = COMMON.contains(hit.phrase());
        if (words.get(0).start() == hit.start() && words.size() == hit.words()) {
            return ALONE - (common ? 0.4 : 0) - (after.contains(":") ? 0.6 : 0);
        }
        if (starts && NUMBER.matcher(after).matches() && words.size() <= LONGEST_TITLE) {
            return common ? HEADLINE : WITH_NUMBER;
        }
        boolean ends = PlainText.of(after).isEmpty();
        if (words.size() <= LONGEST_TITLE
                && !common
                && (starts || ends)
                && !segment.text().contains(":")
                && !before.contains(",")) {
            return words.size() - hit.words() <= 4 ? HEADLINE : MENTION;
        }
        return common ? 0 : MENTION / 2;
    }

    /** Where a title may begin: "Betreft: offerte 2026-088", "Ref.: Solicitud de cotización" name a letter behind a label. */
    private static int behindSubject(List<PlainWord> words) {
        PhraseBook.Hit<LabelKind> label = Vocabulary.LABELS.at(words, 0);
        if (label == null || label.words() == words.size()) {
            return 0;
        }
        return label.meaning() == LabelKind.SUBJECT || reference(words) ? label.words() : 0;
    }

    /** "Ref.: Quotation 12" names the letter itself, or the paper that it answers. */
    private static boolean reference(List<PlainWord> words) {
        PhraseBook.Hit<LabelKind> label = Vocabulary.LABELS.at(words, 0);
        return label != null && label.meaning() == LabelKind.DOCUMENT_NUMBER;
    }

    private static void compound(Segment segment, String word, List<Signal> signals) {
        ENDINGS.forEach((ending, kind) -> {
            if (word.endsWith(ending) && word.length() > ending.length() + 2) {
                signals.add(new Signal(
                        kind, WITH_NUMBER, "title \"" + segment.text().strip() + "\""));
            }
        });
    }

    private static double usualHeight(List<Line> lines) {
        double[] heights = lines.stream()
                .limit(400)
                .flatMap(line -> line.segments().stream())
                .mapToDouble(Segment::height)
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }
}
