package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.Vocabulary;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the heading lines of item tables: by vocabulary first, then stacked lines above and below join in. */
final class HeaderFinder {
    /** Lines of one heading stand this many letter heights apart at most. */
    private static final double LINE_GAP = 1.9;

    private static final int MOST_STACKED = 4;
    private static final double TOLD = 0.6;
    /** So many known headings bear one that holds a figure, be it a year or letters that were misread. */
    private static final int MANY = 4;

    private static final int FEW = 2;

    /** So many lines below a heading are looked at. */
    private static final int FAR = 30;

    private static final int LONGEST_HEADING = 60;
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d|\\d{3,}");
    /** A label with what it says behind it, "Order line: 3". */
    private static final Pattern SAYING = Pattern.compile(":\\s*[\\p{L}\\p{Nd}]");

    private static final Pattern MONEY = Pattern.compile("[(\\[]?(?:\\p{Sc}|[A-Z]{3})[)\\]]?");
    private static final Pattern GAP = Pattern.compile("[\\s.:*)\\]|]+");

    private final List<Line> lines;

    HeaderFinder(List<Line> lines) {
        this.lines = lines;
    }

    /** The heading whose main line is at {@code index} and that reaches up to {@code highest} at most; empty when it is none. */
    Optional<Header> at(int index, int highest) {
        if (!promising(lines.get(index))) {
            return Optional.empty();
        }
        int first = index;
        while (first > highest && index - first < MOST_STACKED && joins(first - 1, first)) {
            first--;
        }
        int last = index;
        while (last + 1 < lines.size() && last - index < MOST_STACKED && joins(last + 1, last)) {
            last++;
        }
        return best(first, index, last);
    }

    /** The strongest heading that takes in the line at {@code index}, whichever of the next lines is its main one. */
    Optional<Header> around(int index, int highest) {
        Optional<Header> best = at(index, highest);
        for (int i = index + 1; best.isPresent() && i < Math.min(lines.size(), index + MOST_STACKED); i++) {
            Optional<Header> other = at(i, highest);
            if (other.isPresent()
                    && other.get().firstLine() <= best.get().lastLine()
                    && other.get().strength() > best.get().strength()) {
                best = other;
            }
        }
        return best;
    }

    /** The narrowest stack around the main line that tells most. */
    private Optional<Header> best(int first, int index, int last) {
        Header best = null;
        for (int from = index; from >= first; from--) {
            for (int to = index; to <= last; to++) {
                Header header = new Header(from, to, cells(from, to));
                boolean told = (to == index || tells(to, header)) && (from == index || tells(from, header));
                if (told && header.ofItems() && (best == null || better(header, best))) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether most parts of a lower heading line are known, alone or together with what stands above them. */
    private boolean tells(int line, Header header) {
        List<Segment> parts = lines.get(line).segments().stream()
                .filter(part -> !MONEY.matcher(part.text()).matches())
                .toList();
        if (parts.size() == 1
                && header.cells().stream()
                                .filter(cell -> cell.box().overlapX(parts.get(0).box()) > 0.8)
                                .count()
                        > 1) {
            return false;
        }
        long told = parts.stream()
                .filter(part -> !roles(part).isEmpty() || completes(part, header))
                .count();
        return !parts.isEmpty() && told >= parts.size() * TOLD;
    }

    private static boolean completes(Segment part, Header header) {
        return header.cells().stream()
                .anyMatch(cell -> cell.box().overlapX(part.box()) > 0.5
                        && cell.text().contains(part.text())
                        && Vocabulary.COLUMNS.exactly(cell.text()) != null);
    }

    /** More headings known, or the same headings told in more lines. */
    private static boolean better(Header one, Header other) {
        if (one.strength() != other.strength()) {
            return one.strength() > other.strength();
        }
        boolean longer = one.lastLine() - one.firstLine() > other.lastLine() - other.firstLine();
        return longer && one.cells().size() == other.cells().size();
    }

    private static boolean promising(Line line) {
        if (RowGrouper.SECTION.matcher(line.text()).find()) {
            return false;
        }
        if (line.segments().stream().anyMatch(segment -> segment.number() != null || segment.day() != null)) {
            return false;
        }
        Set<ColumnRole> known = EnumSet.noneOf(ColumnRole.class);
        int figures = 0;
        for (Segment segment : line.segments()) {
            if (segment.text().length() > LONGEST_HEADING) {
                continue;
            }
            List<PhraseBook.Hit<ColumnRole>> roles = roles(segment);
            roles.forEach(hit -> known.add(hit.meaning()));
            figures += FIGURE.matcher(segment.text()).find() ? 1 : 0;
        }
        return known.size() >= (figures == 0 ? FEW : MANY) && figures <= 1;
    }

    /** Whether a line stands close enough to a heading line and looks like one itself. */
    private boolean joins(int candidate, int neighbour) {
        Line line = lines.get(candidate);
        Line beside = lines.get(neighbour);
        if (line.page() != beside.page() || line.segments().get(0).where() instanceof Provenance.InCell) {
            return sheetRowJoins(line, beside);
        }
        if (line.segments().get(0).where() instanceof Provenance.InTable one
                && beside.segments().get(0).where() instanceof Provenance.InTable other
                && one.table() != other.table()) {
            return false;
        }
        double gap = Math.abs(line.box().centerY() - beside.box().centerY());
        double height = beside.segments().get(0).height();
        return gap < LINE_GAP * height && headingLike(line);
    }

    private static boolean sheetRowJoins(Line line, Line beside) {
        return line.page() == beside.page()
                && Math.abs(line.box().y0() - beside.box().y0()) < 0.015
                && headingLike(line)
                && line.segments().stream().anyMatch(segment -> !roles(segment).isEmpty());
    }

    private static boolean headingLike(Line line) {
        return !RowGrouper.SECTION.matcher(line.text()).find()
                && line.segments().stream()
                        .allMatch(segment -> segment.text().length() <= LONGEST_HEADING
                                && segment.number() == null
                                && segment.day() == null
                                && !SAYING.matcher(segment.text()).find()
                                && !FIGURE.matcher(segment.text()).find());
    }

    private List<HeaderCell> cells(int from, int to) {
        List<Stack> stacks = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            for (Segment segment : lines.get(i).segments()) {
                // why: a title across several columns heads none of them
                List<Segment> parts = parts(segment, i);
                if (covered(stacks, segment) < 2 || parts.size() > 1) {
                    parts.forEach(part -> home(stacks, part).add(part));
                }
            }
        }
        return stacks.stream().map(Stack::cell).toList();
    }

    private static long covered(List<Stack> stacks, Segment segment) {
        return stacks.stream()
                .filter(stack -> stack.box().overlapX(segment.box()) > 0.8)
                .count();
    }

    private static Stack home(List<Stack> stacks, Segment part) {
        Stack best = null;
        double most = 0.3;
        for (Stack stack : stacks) {
            double overlap = stack.box().overlapX(part.box());
            if (overlap > most && stack.box().y1() <= part.box().centerY()) {
                best = stack;
                most = overlap;
            }
        }
        if (best == null) {
            best = new Stack();
            stacks.add(best);
        }
        return best;
    }

    /** A segment cut where two headings follow each other without a connecting word. */
    private List<Segment> parts(Segment segment, int line) {
        List<PhraseBook.Hit<ColumnRole>> hits = roles(segment);
        List<Segment> parts = new ArrayList<>();
        if (hits.size() == 1 && numbersAndNames(segment, line)) {
            int second = segment.words().get(1).start();
            return List.of(
                    Segments.part(segment, 0, second),
                    Segments.part(segment, second, segment.text().length()));
        }
        int from = 0;
        for (int i = 1; i < hits.size(); i++) {
            String between =
                    segment.text().substring(hits.get(i - 1).end(), hits.get(i).start());
            if (!between.isBlank() && !GAP.matcher(between).matches()) {
                continue;
            }
            parts.add(Segments.part(segment, from, hits.get(i).start()));
            from = hits.get(i).start();
        }
        parts.add(Segments.part(segment, from, segment.text().length()));
        return parts;
    }

    /** Whether "Item Description" is two headings, for the lines below have a number under the first word and words beside it. */
    private boolean numbersAndNames(Segment segment, int line) {
        List<PlainWord> words = segment.words();
        if (words.size() < 2) {
            return false;
        }
        Segment first = Segments.part(segment, 0, words.get(1).start());
        Segment rest =
                Segments.part(segment, words.get(1).start(), segment.text().length());
        return Vocabulary.COLUMNS.exactly(first.text()) == ColumnRole.POSITION
                && Vocabulary.COLUMNS.exactly(rest.text()) == ColumnRole.DESCRIPTION
                && lines.subList(line + 1, Math.min(lines.size(), line + 1 + FAR)).stream()
                                .filter(below -> numbered(below, first.box(), rest.box()))
                                .count()
                        >= FEW;
    }

    private static boolean numbered(Line line, Box numbers, Box names) {
        Segment place = line.segments().get(0);
        return line.segments().size() > 1
                && place.box().x1() < names.x0()
                && place.box().overlapX(numbers) > 0
                && line.segments().get(1).box().x0() < names.x1()
                && RoleSolver.PLACE.matcher(place.text()).matches();
    }

    static List<PhraseBook.Hit<ColumnRole>> roles(Segment segment) {
        List<PlainWord> words = segment.words();
        return words.isEmpty() ? List.of() : Vocabulary.COLUMNS.in(words);
    }

    /** Heading lines one above the other. */
    private static final class Stack {
        private final List<Segment> parts = new ArrayList<>();

        void add(Segment part) {
            parts.add(part);
        }

        Box box() {
            return parts.stream().map(Segment::box).reduce(Box::around).orElseThrow();
        }

        HeaderCell cell() {
            String text = String.join(" ", parts.stream().map(Segment::text).toList());
            List<ColumnRole> each = new ArrayList<>();
            for (Segment part : parts) {
                ColumnRole role = HeadingRoles.of(part.text());
                if (role != null) {
                    each.add(role);
                }
            }
            return new HeaderCell(text, box(), HeadingRoles.chosen(text, each), each);
        }
    }
}
