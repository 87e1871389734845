package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.value.Numbers;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a document.
 *
 * @param items in the order of the paper
 * @param lines indices of the paper's lines that carry headings and items
 * @param headings the headings of the tables in the spelling of the vocabularies
 * @param gross whether the amounts are headed as including tax
 */
public record ItemTables(List<ReadItem> items, Set<Integer> lines, List<String> headings, boolean gross) {
    private static final int SAMPLE = 300;
    private static final int FIGURED = 40;
    private static final double NEARLY = 0.6;

    public ItemTables {
        items = List.copyOf(items);
        lines = Set.copyOf(lines);
        headings = List.copyOf(headings);
    }

    /** Finds and reads all item tables; headings name what was taught of them, or else what the vocabularies say. */
    public static ItemTables read(Paper paper, Numbers numbers, TaughtHeadings taught, Deadline deadline) {
        List<Header> headers = headers(paper.lines(), taught, deadline);
        List<ItemTable> tables = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            deadline.check();
            int end = i + 1 < headers.size()
                    ? headers.get(i + 1).firstLine()
                    : paper.lines().size();
            tables.add(table(paper, headers.get(i), end, numbers, taught, deadline));
        }
        ItemTables headed = merged(chosen(tables), paper, numbers);
        if (!headed.items().isEmpty()) {
            return headed;
        }
        ItemTables unheaded = UnheadedItems.read(paper, numbers);
        return unheaded.items().isEmpty() ? ListedItems.read(paper, numbers) : unheaded;
    }

    private static List<Header> headers(List<Line> lines, TaughtHeadings taught, Deadline deadline) {
        HeaderFinder finder = new HeaderFinder(lines);
        List<Header> headers = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i % SAMPLE == 0) {
                deadline.check();
            }
            int line = i;
            Optional<Header> header =
                    finder.around(i, free).map(taught::over).or(() -> taught.in(lines.get(line), line));
            if (header.isPresent()) {
                add(headers, header.get());
                free = header.get().lastLine() + 1;
                i = header.get().lastLine();
            }
        }
        return headers;
    }

    /** Headings that touch are parts of one; the more telling one stays. */
    private static void add(List<Header> headers, Header header) {
        Header last = headers.isEmpty() ? null : headers.get(headers.size() - 1);
        if (last != null && header.firstLine() <= last.lastLine() + 1) {
            if (last.strength() >= header.strength()) {
                return;
            }
            headers.remove(headers.size() - 1);
        }
        headers.add(header);
    }

    private static ItemTable table(
            Paper paper, Header header, int end, Numbers numbers, TaughtHeadings taught, Deadline deadline) {
        List<Line> below = paper.lines().subList(header.lastLine() + 1, end);
        List<Line> sample =
                below.stream().filter(line -> !line.running()).limit(SAMPLE).toList();
        Columns columns = Columns.under(header, sample, figured(sample, numbers));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            if (i % SAMPLE == 0) {
                deadline.check();
            }
            rows.add(new Row(header.lastLine() + 1 + i, below.get(i), columns, numbers));
        }
        Roles roles = taught.settled(new RoleSolver(header.cells(), rows).solve(), header);
        RowSorter sorter = new RowSorter(roles, header);
        List<RowKind> kinds = sorter.sort(rows);
        List<ItemRows> groups = new RowGrouper(paper, roles, rows, kinds).group(rows, kinds);
        return built(paper, header, roles, sorter, groups);
    }

    /** Lines that look like items: nearly as many cells of figures as the fullest line, and no label of a sum. */
    private static List<Line> figured(List<Line> lines, Numbers numbers) {
        List<Line> rows =
                lines.stream().filter(line -> SumLabels.kind(line) == null).toList();
        long most =
                rows.stream().mapToLong(line -> figures(line, numbers)).max().orElse(0);
        double needed = Math.max(2, most * NEARLY);
        return rows.stream()
                .filter(line -> figures(line, numbers) >= needed)
                .limit(FIGURED)
                .toList();
    }

    private static long figures(Line line, Numbers numbers) {
        return line.segments().stream()
                .filter(segment -> Figure.of(segment, numbers) != null)
                .count();
    }

    private static ItemTable built(Paper paper, Header header, Roles roles, RowSorter sorter, List<ItemRows> groups) {
        ItemBuilder builder = new ItemBuilder(header, roles, sorter, paper.scanned());
        List<ReadItem> items = new ArrayList<>();
        Set<Integer> lines = new HashSet<>();
        for (int i = header.firstLine(); i <= header.lastLine(); i++) {
            lines.add(i);
        }
        for (ItemRows group : groups) {
            ReadItem item = builder.build(group);
            item = paper.scanned() ? MisreadFigure.repaired(item) : item;
            if (item.text("description") != null) {
                items.add(item);
                lines.add(group.main().index());
                group.before().forEach(row -> lines.add(row.index()));
                group.after().forEach(row -> lines.add(row.index()));
            }
        }
        String headings = PlainText.of(
                String.join(" ", header.cells().stream().map(HeaderCell::text).toList()));
        boolean gross =
                roles.amount() >= 0 && header.cells().get(roles.amount()).role() == ColumnRole.GROSS_AMOUNT;
        return new ItemTable(headings, items, lines, gross);
    }

    /** Priced tables before unpriced ones, tables whose rows close before those whose rows do not. */
    private static List<ItemTable> chosen(List<ItemTable> tables) {
        List<ItemTable> filled =
                tables.stream().filter(table -> !table.items().isEmpty()).toList();
        List<ItemTable> priced = filled.stream().filter(ItemTable::priced).toList();
        List<ItemTable> candidates = priced.isEmpty() ? filled : priced;
        ItemTable best = candidates.stream()
                .reduce((one, other) -> weight(other) > weight(one) ? other : one)
                .orElse(null);
        if (best == null) {
            return List.of();
        }
        return candidates.stream()
                .filter(table -> table.headings().equals(best.headings())
                        || (best.closed() == 0 && priced.isEmpty())
                        || table.closed() * 2 >= table.items().size())
                .toList();
    }

    private static long weight(ItemTable table) {
        return table.closed() * 3 + table.items().size();
    }

    private static ItemTables merged(List<ItemTable> tables, Paper paper, Numbers numbers) {
        List<ReadItem> items = new ArrayList<>();
        Set<Integer> lines = new HashSet<>();
        tables.forEach(table -> {
            items.addAll(table.items());
            lines.addAll(table.lines());
        });
        summary(items, paper, numbers)
                .ifPresent(first -> items.subList(first, items.size()).clear());
        boolean gross = !tables.isEmpty() && tables.stream().allMatch(ItemTable::gross);
        return new ItemTables(
                items, lines, tables.stream().map(ItemTable::headings).toList(), gross);
    }

    /**
     * Where a summary of bills begins: amounts without quantities at the end that come to what all items before them come
     * to, which is what the paper counts. Where it counts both, they are lump sums.
     */
    private static Optional<Integer> summary(List<ReadItem> items, Paper paper, Numbers numbers) {
        int first = items.size();
        while (first > 0
                && items.get(first - 1).number("total_price") != null
                && items.get(first - 1).number("quantity") == null
                && items.get(first - 1).number("unit_price") == null) {
            first--;
        }
        for (int start = Math.max(1, first); start < items.size() - 1; start++) {
            BigDecimal before = sum(items.subList(0, start));
            if (before.compareTo(sum(items.subList(start, items.size()))) == 0
                    && !printed(before.add(before), paper, numbers)
                    && printed(before, paper, numbers)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static boolean printed(BigDecimal amount, Paper paper, Numbers numbers) {
        return paper.lines().stream()
                .flatMap(line -> line.segments().stream())
                .map(segment -> Figure.of(segment, numbers))
                .anyMatch(figure -> figure != null && figure.value().compareTo(amount) == 0);
    }

    private static BigDecimal sum(List<ReadItem> items) {
        return items.stream()
                .map(item -> item.number("total_price"))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many items are closed by arithmetic. */
    public long closed() {
        return items.stream().filter(item -> item.quality() == RowQuality.HIGH).count();
    }
}
