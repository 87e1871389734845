package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.labels.Labels;
import io.kraftd.domain.intelligence.labels.Places;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that stand behind, beside or below a label such as "Bill to" or "Lieferant". */
final class LabelledParties {
    private static final double BEHIND = 0.95;
    private static final double BELOW = 0.92;
    private static final double BESIDE = 0.9;
    private static final double NO_COLON = 0.2;
    private static final int MOST_LINES = 6;
    private static final int SHORT = 4;
    /** "M/s. Deccan Traders": a title that only firms bear. */
    private static final Pattern MESSRS = Pattern.compile("(?i)m/s\\.?");

    /** "Vendor: 300417": the number a party is kept under stands where its name would, and the name below it. */
    private static final Pattern NUMBER = Pattern.compile("[\\s#:]*[A-Z]{0,2}\\d[\\d./-]+\\d\\s*");

    private static final Set<String> NAME_LABELS = Set.of(
            "name",
            "company",
            "company name",
            "firma",
            "nom",
            "raison sociale",
            "nombre",
            "razon social",
            "nome",
            "ragione sociale",
            "naam",
            "bedrijf",
            "firmenname",
            "trading name",
            "الاسم",
            "اسم الشركه");

    private final HeaderText text;
    private final List<Block> blocks;

    LabelledParties(HeaderText text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    Map<LabelKind, List<Named>> find() {
        Map<LabelKind, List<Named>> found = new EnumMap<>(LabelKind.class);
        for (LabelKind kind : LabelKind.values()) {
            if (kind.party()) {
                for (Label<LabelKind> label : text.of(kind)) {
                    Named named = named(label);
                    if (named != null) {
                        found.computeIfAbsent(kind, any -> new ArrayList<>()).add(named);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Named named(Label<LabelKind> label) {
        if (MESSRS.matcher(label.text()).matches() && !label.rest().isBlank()) {
            return behind(label, BEHIND);
        }
        boolean shortWord = label.text().length() <= 4;
        if (!label.colon() && label.alone() && shortWord) {
            return addressed(label);
        }
        if (!label.colon() && (!label.alone() || shortWord)) {
            return label.rest().isBlank() || shortWord ? null : behind(label, BEHIND - NO_COLON);
        }
        if (!label.rest().isBlank()) {
            return NUMBER.matcher(label.rest()).matches() ? rightBelow(label) : behind(label, BEHIND);
        }
        boolean grid = !(label.printed().where() instanceof Provenance.OnPage);
        Named beside = beside(label);
        Named below = below(label);
        boolean sideways = grid || (company(beside) && !company(below));
        Named first = sideways ? beside : below;
        return first != null ? first : sideways ? below : beside;
    }

    /** "An", "To" on a line of its own heads the address below it. */
    private @Nullable Named addressed(Label<LabelKind> label) {
        Block block = blockOf(label.printed());
        boolean heads = block != null && block.lines().get(0).equals(label.printed()) && block.hasTown();
        return heads ? rightBelow(label) : null;
    }

    /** The name in the block of the label itself. */
    private @Nullable Named rightBelow(Label<LabelKind> label) {
        Block block = blockOf(label.printed());
        return block == null || block.last().equals(label.printed()) ? null : below(label);
    }

    private static boolean company(@Nullable Named named) {
        return named != null && Shapes.legalForm(named.name());
    }

    private @Nullable Named beside(Label<LabelKind> label) {
        Segment beside = text.places().beside(label);
        return beside == null || !Shapes.labelledName(beside.text().substring(0, cut(beside.text())))
                ? null
                : named(beside, 0, label, blockOf(beside), BESIDE);
    }

    private @Nullable Named behind(Label<LabelKind> label, double score) {
        String rest = label.rest();
        int end = cut(rest);
        String name = rest.substring(0, end);
        boolean sure = score >= BEHIND || Shapes.legalForm(name);
        if (!sure || Shapes.office(rest) || !Shapes.labelledName(name)) {
            return null;
        }
        return Named.of(
                label.printed(),
                label.end(),
                label.end() + end,
                label.text(),
                blockOf(label.printed()),
                (name.length() <= SHORT ? score - NO_COLON : score) * text.early(label.line()),
                label.line());
    }

    /** A name ends where an address or a way to reach it begins. */
    private static int cut(String rest) {
        int comma = rest.indexOf(',');
        while (comma > 0) {
            String tail = rest.substring(comma + 1).strip();
            if (Shapes.street(tail) || Shapes.town(tail) || tail.matches("^\\d.*") || tail.split(",", -1).length > 2) {
                return comma;
            }
            comma = rest.indexOf(',', comma + 1);
        }
        return rest.length();
    }

    /** The first line under the label that is a name; lines such as "Number: 12" may stand between. */
    private @Nullable Named below(Label<LabelKind> label) {
        Block block = blockOf(label.printed());
        if (block == null) {
            return null;
        }
        int at = block.lines().indexOf(label.printed());
        Segment next = at + 1 < block.lines().size() ? block.lines().get(at + 1) : null;
        if (next == null) {
            next = nearestBelow(label);
            block = next == null ? null : blockOf(next);
            at = block == null ? 0 : block.lines().indexOf(next) - 1;
        }
        if (block == null) {
            return null;
        }
        for (int i = at + 1; i < Math.min(block.lines().size(), at + 1 + MOST_LINES); i++) {
            Segment line = block.lines().get(i);
            Integer named = nameLabel(line);
            if (named != null) {
                return named(line, named, label, block, BELOW);
            }
            if (partyLabel(line)) {
                return null;
            }
            if (Shapes.name(line.text()) && !labelled(line)) {
                return named(line, 0, label, block, BELOW);
            }
            if (Shapes.town(line.text()) || Shapes.street(line.text())) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Segment nearestBelow(Label<LabelKind> label) {
        double reach = label.printed().box().y1() + 2.5 * label.printed().height();
        for (int i = label.line() + 1; i < Math.min(text.paper().lines().size(), label.line() + 4); i++) {
            Line line = text.line(i);
            if (line.page() != text.line(label.line()).page()
                    || line.box().y0() > reach
                    || text.itemLines().contains(i)) {
                return null;
            }
            for (Segment segment : line.segments()) {
                if (Places.under(label.printed().box(), segment.box())) {
                    return segment;
                }
            }
        }
        return null;
    }

    private static @Nullable Integer nameLabel(Segment line) {
        int colon = line.text().indexOf(':');
        boolean name =
                colon > 0 && NAME_LABELS.contains(PlainText.of(line.text().substring(0, colon)));
        return name && Shapes.name(line.text().substring(colon + 1)) ? colon + 1 : null;
    }

    private static boolean partyLabel(Segment line) {
        return Labels.in(Line.of(line), 0, Vocabulary.LABELS).stream()
                .anyMatch(label -> label.kind().party() && label.start() == 0 && (label.colon() || label.alone()));
    }

    private static boolean labelled(Segment line) {
        return line.text().contains(":")
                || Labels.in(Line.of(line), 0, Vocabulary.LABELS).stream()
                        .anyMatch(label ->
                                label.colon() || label.alone() || label.rest().matches("^[\\d\\s.-]+$"));
    }

    private Named named(Segment segment, int from, Label<LabelKind> label, @Nullable Block block, double score) {
        int to = from + cut(segment.text().substring(from));
        return Named.of(segment, from, to, label.text(), block, score * text.early(label.line()), label.line());
    }

    private @Nullable Block blockOf(Segment segment) {
        return blocks.stream()
                .filter(block -> block.lines().contains(segment))
                .findFirst()
                .orElse(null);
    }
}
