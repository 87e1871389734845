package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Label;
import io.kraftd.domain.intelligence.labels.Labels;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names that no label gives a role: the letterhead of the issuer, the address window of the recipient. */
final class Letterhead {
    private static final double TOP = 0.35;
    private static final double WINDOW = 0.5;
    private static final double BIG = 1.25;
    private static final double NEEDED = 0.45;

    private final List<Block> blocks;
    private final Domains domains;
    private final String plain;
    private final double usual;

    Letterhead(HeaderText text, List<Block> blocks) {
        this.blocks = blocks;
        this.domains = new Domains(text.paper());
        this.plain = text.paper().lines().stream()
                .limit(400)
                .map(line -> " " + PlainText.of(line.text()) + " ")
                .collect(Collectors.joining());
        double[] heights = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .mapToDouble(Segment::height)
                .sorted()
                .toArray();
        this.usual = heights.length == 0 ? 1 : heights[heights.length / 2];
    }

    /** Possible issuers, best first; none of them one of the {@code others}. */
    List<Named> issuers(List<Named> others) {
        List<Named> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.page() == 0) {
                senderLines(block, found);
                Named named = named(block);
                if (named != null) {
                    found.add(named.scored(issuerScore(block, named)));
                }
            }
        }
        return found.stream()
                .filter(named -> others.stream().noneMatch(other -> SameName.same(other.name(), named.name())))
                .filter(named -> named.score() >= NEEDED)
                .sorted(Comparator.comparingDouble((Named named) -> -named.score())
                        .thenComparingInt(Named::line))
                .toList();
    }

    /** Possible recipients: names on top of an address in the upper half of the first page. */
    List<Named> recipients(List<Named> others) {
        List<Named> found = new ArrayList<>();
        for (Block block : blocks) {
            Named named = block.page() == 0 && block.box().y0() < WINDOW ? named(block) : null;
            if (named != null && block.hasTown() && !headed(block)) {
                double score = 0.62
                        + (block.hasStreet() ? 0.1 : 0)
                        - (domains.match(named.name()) ? 0.2 : 0)
                        - (block.hasReach() ? 0.1 : 0);
                found.add(named.scored(score));
            }
        }
        return found.stream()
                .filter(named -> others.stream().noneMatch(other -> SameName.same(other.name(), named.name())))
                .sorted(Comparator.comparingDouble((Named named) -> -named.score())
                        .thenComparingInt(Named::line))
                .toList();
    }

    private double issuerScore(Block block, Named named) {
        double top = block.box().y0();
        double score = 0.1;
        score += top < TOP ? 0.2 : 0;
        score += first(named) ? 0.15 : 0;
        score += named.segment().height() > BIG * usual ? 0.15 : 0;
        score += named.segment().bold() ? 0.08 : 0;
        score += Shapes.legalForm(named.name()) ? 0.15 : 0;
        score += domains.match(named.name()) ? 0.3 : 0;
        score += block.hasTown() ? 0.1 : 0;
        score += block.hasReach() ? 0.08 : 0;
        score += taxed(block) ? 0.1 : 0;
        score += occurrences(named.name()) > 1 ? 0.08 : 0;
        return Math.min(0.92, headed(block) ? score - 0.3 : score);
    }

    private boolean first(Named named) {
        return named.line() <= 2;
    }

    private static boolean taxed(Block block) {
        return block.lines().stream()
                .anyMatch(line -> Labels.in(Line.of(line), 0, Vocabulary.LABELS).stream()
                        .anyMatch(label -> label.kind() == LabelKind.VAT_ID || label.kind() == LabelKind.IBAN));
    }

    private int occurrences(String name) {
        String words = " " + PlainText.of(name) + " ";
        int count = 0;
        for (int at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether a party label heads the block, so that it has its role already. */
    private static boolean headed(Block block) {
        List<Label<LabelKind>> labels = Labels.in(Line.of(block.lines().get(0)), 0, Vocabulary.LABELS);
        return labels.stream()
                .anyMatch(label -> label.kind().party() && label.start() == 0 && (label.colon() || label.alone()));
    }

    /** "Name · Street 1 · 12345 Town": the small line above an address window names the sender. */
    private void senderLines(Block block, List<Named> found) {
        for (int i = 0; i < block.lines().size(); i++) {
            Segment line = block.lines().get(i);
            String name = Shapes.senderName(line.text());
            int from = line.text().indexOf(name);
            if (line.box().y0() < WINDOW && Shapes.sender(line.text()) && Shapes.labelledName(name) && from >= 0) {
                found.add(Named.of(line, from, from + name.length(), null, block, 0.85, block.firstLine() + i));
            }
        }
    }

    /** Whether a line has a label; the small words of a company's name ("De Kempen N.V.") are none. */
    private static boolean labelled(Segment line) {
        boolean company = Shapes.legalForm(line.text());
        return Labels.in(Line.of(line), 0, Vocabulary.LABELS).stream()
                .anyMatch(label -> !company || label.colon() || label.alone());
    }

    private static @Nullable Named named(Block block) {
        for (int i = 0; i < Math.min(6, block.lines().size()); i++) {
            Segment line = block.lines().get(i);
            boolean labelled = line.text().contains(":") || labelled(line);
            if (Shapes.name(line.text()) && !labelled) {
                return Named.of(line, 0, line.text().length(), null, block, 0, block.firstLine() + i);
            }
            if (Shapes.town(line.text())) {
                return null;
            }
        }
        return null;
    }
}
