package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives every line of words to the item it describes, or makes it the title of a section. */
final class RowGrouper {
    /** The space between two lines of one description, in letter heights, at most. */
    private static final double LEADING = 1.0;

    private static final double CLEARLY_WIDER = 1.35;
    private static final double ANYWHERE = 0.3;
    static final Pattern SECTION = Pattern.compile(
            "(?iU)^(?:section|chapter|part|option|lot|bill(?:\\s+no\\.?)?|division|group|titel|abschnitt|gewerk|los|kapitel|chapitre|partie|cap[ií]tulo|secci[oó]n|partida|capitolo|sezione|parte|lotto|hoofdstuk|deel|perceel|القسم|الباب)\\s*(?:\\d{1,3}(?:\\.\\d{1,2})*|[A-Z]|[IVX]{1,4})\\b");

    private final Paper paper;
    private final Roles roles;
    private final double wordsStart;
    private final boolean above;
    private final boolean bold;
    private final boolean ruled;
    private final boolean capitals;
    private @Nullable SectionTitle section;

    RowGrouper(Paper paper, Roles roles, List<Row> rows, List<RowKind> kinds) {
        this.paper = paper;
        this.roles = roles;
        List<Row> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (kinds.get(i) == RowKind.ITEM) {
                items.add(rows.get(i));
            }
        }
        long bare = items.stream().filter(row -> !row.has(roles.description())).count();
        this.above = bare * 2 > items.size();
        this.bold = items.stream()
                                .filter(row -> isBold(row.cell(roles.description())))
                                .count()
                        * 2
                > items.size();
        this.capitals = items.stream()
                                .map(row -> row.cell(roles.description()))
                                .filter(cell ->
                                        cell != null && capital(cell.text().replaceAll("\\d", "")))
                                .count()
                        * 4
                > items.size();
        this.wordsStart = items.stream()
                .map(row -> row.cell(roles.description()))
                .mapToDouble(cell -> cell == null ? ANYWHERE : cell.box().x0())
                .min()
                .orElse(0);
        this.ruled = ruled(items);
    }

    private boolean ruled(List<Row> items) {
        for (int i = 0; i + 1 < items.size(); i++) {
            if (ruledApart(items.get(i), items.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The items of a table from top to bottom. */
    List<ItemRows> group(List<Row> rows, List<RowKind> kinds) {
        List<ItemRows> items = new ArrayList<>();
        List<Row> waiting = new ArrayList<>();
        boolean reached = false;
        for (int i = 0; i < rows.size(); i++) {
            switch (kinds.get(i)) {
                case ITEM -> {
                    List<Row> before = reached ? hand(items, waiting, rows.get(i)) : first(waiting, rows.get(i));
                    items.add(new ItemRows(rows.get(i), before, List.of(), section));
                    waiting.clear();
                    reached = true;
                }
                case TEXT -> waiting.add(rows.get(i));
                case SUM -> {
                    if (reached) {
                        finish(items, waiting);
                        waiting.clear();
                    }
                    reached = false;
                }
                case ASIDE -> {}
            }
        }
        if (reached) {
            finish(items, waiting);
        }
        return items;
    }

    /** Lines between a heading or sum and the first item below it. */
    private List<Row> first(List<Row> waiting, Row item) {
        int from = waiting.size();
        for (int i = 0; i < waiting.size() && from == waiting.size(); i++) {
            from = above && opens(waiting.get(i)) ? i : from;
        }
        while (from > 0
                && (around(waiting.get(from - 1), item)
                        || describesNext(waiting.get(from - 1), from == waiting.size() ? item : waiting.get(from)))) {
            from--;
        }
        titles(waiting.subList(0, from));
        return new ArrayList<>(waiting.subList(from, waiting.size()));
    }

    /** Whether a line of words stands so high beside the figures of an item that its words are set around them. */
    private boolean around(Row words, Row item) {
        Box above = words.line().box();
        Box figures = item.line().box();
        return words.line().page() == item.line().page()
                && !item.has(roles.description())
                && words.has(roles.description())
                && words.line().segments().get(0).where() instanceof Provenance.OnPage
                && above.centerY() <= figures.centerY()
                && above.y1() > figures.y0();
    }

    /** Whether a line carries the number of an item whose figures stand further down. */
    private boolean opens(Row row) {
        Segment place = row.cell(roles.of(ColumnRole.POSITION));
        return place != null
                && row.has(roles.description())
                && RoleSolver.PLACE.matcher(place.text()).matches();
    }

    private boolean describesNext(Row row, Row below) {
        return !title(row)
                && (above || row.sameTableRow(below) || (ruled && !ruledApart(row, below)))
                && close(row, below);
    }

    /** Shares the lines between two items; what is returned belongs to the lower one. */
    private List<Row> hand(List<ItemRows> items, List<Row> waiting, Row next) {
        int to = split(items.get(items.size() - 1).main(), waiting, next);
        int title = sectionAt(waiting, to);
        for (int i = title - 1; i >= 0 && title(waiting.get(i)); i--) {
            title = i;
        }
        finish(items, waiting.subList(0, title));
        titles(waiting.subList(title, to));
        return new ArrayList<>(waiting.subList(to, waiting.size()));
    }

    /** The first of the lines that opens a section by its words; remarks may follow it. */
    private int sectionAt(List<Row> waiting, int to) {
        for (int i = 0; i < to; i++) {
            if (SECTION.matcher(waiting.get(i).words()).find()) {
                return i;
            }
        }
        return to;
    }

    /** How many of the waiting lines belong above the border between two items. */
    private int split(Row item, List<Row> waiting, Row next) {
        List<Row> all = new ArrayList<>();
        all.add(item);
        all.addAll(waiting);
        all.add(next);
        for (int i = all.size() - 2; i >= 0; i--) {
            if (ruledApart(all.get(i), all.get(i + 1))) {
                return i;
            }
        }
        for (int i = 0; i < waiting.size(); i++) {
            if (around(waiting.get(i), next)) {
                return i;
            }
        }
        if (above) {
            for (int i = waiting.size() - 1; i >= 0; i--) {
                if (opens(waiting.get(i))) {
                    return i;
                }
            }
            return waiting.stream().allMatch(row -> close(row, next)) ? 0 : byGap(all);
        }
        for (int i = all.size() - 2; i > 0; i--) {
            if (all.get(i).sameTableRow(next)) {
                return i - 1;
            }
        }
        boolean onPage = item.line().segments().get(0).where() instanceof Provenance.OnPage;
        // why: an item with words of its own has its further lines below it
        return onPage && !next.has(roles.description()) ? byGap(all) : waiting.size();
    }

    private static int byGap(List<Row> all) {
        int widest = all.size() - 2;
        double most = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < all.size(); i++) {
            double gap = gap(all.get(i), all.get(i + 1));
            least = Math.min(least, gap);
            if (gap > most) {
                most = gap;
                widest = i;
            }
        }
        return most > least * CLEARLY_WIDER ? widest : all.size() - 2;
    }

    private static double gap(Row above, Row below) {
        return above.line().page() == below.line().page()
                ? Math.abs(below.line().box().centerY() - above.line().box().centerY())
                : 0;
    }

    private static boolean close(Row above, Row below) {
        double height = above.line().segments().get(0).height();
        return above.line().page() == below.line().page()
                && below.line().box().y0() - above.line().box().y1() <= LEADING * height;
    }

    private boolean ruledApart(Row above, Row below) {
        if (above.line().page() != below.line().page()) {
            return false;
        }
        double from = above.line().box().centerY();
        double to = below.line().box().centerY();
        for (Box rule : paper.rulesOn(above.line().page())) {
            if (rule.y0() > to) {
                return false;
            }
            if (rule.centerY() > from && rule.x0() <= wordsStart + 0.02 && rule.x1() > wordsStart + 0.1) {
                return true;
            }
        }
        return false;
    }

    /** Lines behind an item belong to it as long as they stand close and under its words. */
    private void finish(List<ItemRows> items, List<Row> waiting) {
        ItemRows last = items.get(items.size() - 1);
        List<Row> after = new ArrayList<>(last.after());
        Row previous = last.main();
        for (Row row : waiting) {
            boolean joins = row.sameTableRow(last.main())
                    || (describes(row)
                            && (paper.isSheet()
                                    ? continuesText(row)
                                    : close(previous, row)
                                            || row.line().page()
                                                    != previous.line().page()));
            if (!joins) {
                break;
            }
            after.add(row);
            previous = row;
        }
        items.set(items.size() - 1, new ItemRows(last.main(), last.before(), after, last.section()));
    }

    private boolean describes(Row row) {
        return row.has(roles.description())
                && (paper.isSheet() || row.line().segments().get(0).where() instanceof Provenance.OnPage);
    }

    private static boolean continuesText(Row row) {
        String text = row.words();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private void titles(List<Row> rows) {
        for (Row row : rows) {
            section = SectionTitle.of(row.line()).orElse(section);
        }
    }

    /** Whether a line of words names a section rather than describing an item. */
    private boolean title(Row row) {
        String text = row.words();
        if (text.isBlank() || row.line().text().length() > SectionTitle.LONGEST) {
            return false;
        }
        boolean numbered = !above && row.has(roles.of(ColumnRole.POSITION));
        boolean allBold = !bold && !above && row.filled().stream().allMatch(RowGrouper::isBold);
        boolean dashed = text.matches("^[-–—=*]{2,}.*");
        boolean named = SECTION.matcher(text).find() || allCapitals(text);
        return (paper.isSheet() && !continuesText(row)) || numbered || allBold || dashed || named;
    }

    /** Whether a line is set in capitals where the items are not. */
    private boolean allCapitals(String text) {
        return !capitals && capital(text);
    }

    private static boolean capital(String text) {
        return text.chars().filter(Character::isUpperCase).count() > 5
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean isBold(@Nullable Segment segment) {
        return segment != null && segment.bold();
    }
}
