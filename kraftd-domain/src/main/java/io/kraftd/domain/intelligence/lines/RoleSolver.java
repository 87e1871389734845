package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.intelligence.words.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decides the role of each column: headings propose, contents and arithmetic decide. */
final class RoleSolver {
    private static final int SAMPLE = 60;
    private static final double MOSTLY = 0.6;
    private static final Figure NONE = new Figure(BigDecimal.ZERO, "", null, false, new Provenance.InParagraph(0), 0);
    static final Pattern PLACE =
            Pattern.compile("(?i)(?:\\d{1,5}|[a-z]|[ivx]{1,5})(?:[./-](?:\\d{1,5}|[a-z]))*[.)]?|\\d{1,4}[a-z]");
    private static final Pattern CODE = Pattern.compile("\\S*\\d\\S*");

    private final List<HeaderCell> headings;
    private final List<Row> rows;

    RoleSolver(List<HeaderCell> headings, List<Row> rows) {
        this.headings = headings;
        this.rows = rows.stream()
                .filter(row -> row.figureCount() >= 1)
                .limit(SAMPLE)
                .toList();
    }

    Roles solve() {
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        @Nullable ColumnRole[] proposed = proposals();
        words(proposed, roles);
        figures(proposed, roles);
        return new Roles(roles);
    }

    /** Headings corrected by what stands under them. */
    private @Nullable ColumnRole[] proposals() {
        @Nullable ColumnRole[] proposed = new ColumnRole[headings.size()];
        for (int i = 0; i < proposed.length; i++) {
            proposed[i] = corrected(headings.get(i).role(), i);
        }
        return proposed;
    }

    private @Nullable ColumnRole corrected(@Nullable ColumnRole role, int column) {
        if (role == null || texts(column).isEmpty()) {
            return role;
        }
        boolean figures = share(column, row -> row.hasFigure(column)) >= MOSTLY;
        return switch (role) {
            case POSITION -> position(column);
            case UNIT -> figures ? measured(column) : role;
            case QUANTITY -> units(column) ? ColumnRole.UNIT : role;
            case PRICE -> percents(column) ? ColumnRole.TAX_RATE : role;
            default -> role;
        };
    }

    /** A column headed as unit that holds figures: quantities with their unit, or the price of a unit. */
    private ColumnRole measured(int column) {
        double withUnit = share(
                column,
                row -> Objects.requireNonNullElse(row.figure(column), NONE).unit() != null);
        if (withUnit >= MOSTLY) {
            return ColumnRole.QUANTITY;
        }
        return headed(ColumnRole.PRICE) ? ColumnRole.UNIT : ColumnRole.PRICE;
    }

    private ColumnRole position(int column) {
        if (places(column)) {
            return ColumnRole.POSITION;
        }
        boolean codes = texts(column).stream()
                        .filter(text -> CODE.matcher(text).matches())
                        .count()
                >= texts(column).size() * MOSTLY;
        return codes || described() ? ColumnRole.CODE : ColumnRole.DESCRIPTION;
    }

    /** Whether a column headed as description holds words and not just codes. */
    private boolean described() {
        return IntStream.range(0, headings.size())
                .anyMatch(column -> headings.get(column).role() == ColumnRole.DESCRIPTION
                        && (texts(column).isEmpty() || !codes(column)));
    }

    private boolean units(int column) {
        List<String> texts = texts(column);
        return texts.stream().filter(text -> Units.of(text).isPresent()).count() >= texts.size() * MOSTLY;
    }

    private boolean percents(int column) {
        return share(
                        column,
                        row -> Objects.requireNonNull(row.cell(column)).text().contains("%"))
                >= MOSTLY;
    }

    private boolean headed(ColumnRole role) {
        return headings.stream().anyMatch(heading -> heading.role() == role);
    }

    /** One column for each role that is not a figure; of two descriptions the wordier one. */
    private void words(@Nullable ColumnRole[] proposed, Map<ColumnRole, Integer> roles) {
        List<Integer> descriptions = columns(proposed, ColumnRole.DESCRIPTION);
        descriptions.sort((one, other) -> Double.compare(length(other), length(one)));
        for (int i = 0; i < descriptions.size(); i++) {
            int column = descriptions.get(i);
            proposed[column] = i == 0 ? ColumnRole.DESCRIPTION : besideWords(proposed, column);
        }
        for (int i = 0; i < proposed.length; i++) {
            ColumnRole role = proposed[i];
            if (role != null && !figure(role)) {
                roles.putIfAbsent(role, i);
            }
        }
    }

    /** What a second column headed as description is: the places of the items where no other has them, codes, or remarks. */
    private ColumnRole besideWords(@Nullable ColumnRole[] proposed, int column) {
        if (columns(proposed, ColumnRole.POSITION).isEmpty() && places(column)) {
            return ColumnRole.POSITION;
        }
        return codes(column) ? ColumnRole.CODE : ColumnRole.REMARK;
    }

    private boolean places(int column) {
        List<String> texts = texts(column);
        return !texts.isEmpty()
                && texts.stream().filter(text -> PLACE.matcher(text).matches()).count() >= texts.size() * MOSTLY;
    }

    private static boolean figure(ColumnRole role) {
        return role == ColumnRole.QUANTITY
                || role == ColumnRole.PRICE
                || role == ColumnRole.AMOUNT
                || role == ColumnRole.GROSS_AMOUNT
                || role == ColumnRole.GROSS_PRICE;
    }

    private boolean codes(int column) {
        List<String> texts = texts(column);
        return texts.stream().filter(text -> CODE.matcher(text).matches()).count() >= texts.size() * MOSTLY;
    }

    /** Quantity, price and amount: the three columns that close most rows, preferring those whose headings say so. */
    private void figures(@Nullable ColumnRole[] proposed, Map<ColumnRole, Integer> roles) {
        List<Integer> quantities = candidates(proposed, ColumnRole.QUANTITY, ColumnRole.QUANTITY);
        List<Integer> prices = candidates(proposed, ColumnRole.PRICE, ColumnRole.GROSS_PRICE);
        List<Integer> amounts = candidates(proposed, ColumnRole.AMOUNT, ColumnRole.GROSS_AMOUNT);
        double best = -1;
        int[] chosen = {-1, -1, -1};
        for (int quantity : quantities) {
            for (int price : prices) {
                for (int amount : amounts) {
                    double score = score(proposed, roles, quantity, price, amount);
                    if (score > best) {
                        best = score;
                        chosen = new int[] {quantity, price, amount};
                    }
                }
            }
        }
        put(roles, ColumnRole.QUANTITY, chosen[0]);
        put(roles, ColumnRole.PRICE, chosen[1]);
        put(roles, ColumnRole.AMOUNT, chosen[2]);
    }

    private static void put(Map<ColumnRole, Integer> roles, ColumnRole role, int column) {
        if (column >= 0) {
            roles.put(role, column);
            roles.entrySet().removeIf(entry -> entry.getKey() != role && entry.getValue() == column);
        }
    }

    private double score(
            @Nullable ColumnRole[] proposed, Map<ColumnRole, Integer> roles, int quantity, int price, int amount) {
        boolean twice = (quantity >= 0 && (quantity == price || quantity == amount)) || (price >= 0 && price == amount);
        if (twice) {
            return -1;
        }
        int closed = 0;
        int complete = 0;
        for (Row row : rows) {
            Figure q = row.figure(quantity);
            Figure p = row.figure(price);
            Figure a = row.figure(amount);
            if (q != null && p != null && a != null) {
                complete++;
                closed += a.value().signum() != 0 && closes(row, roles, q, p, a) ? 1 : 0;
            }
        }
        double headed = headed(proposed, quantity, ColumnRole.QUANTITY)
                + headed(proposed, price, ColumnRole.PRICE)
                + headed(proposed, amount, ColumnRole.AMOUNT);
        // why: of two columns that close alike, items stand with their amount to the right of the price
        double order = price >= 0 && amount > price ? 0.01 : 0;
        return (complete == 0 ? 0 : 2.0 * closed / Math.max(complete, rows.size() / 3.0)) + headed + order;
    }

    private static boolean closes(Row row, Map<ColumnRole, Integer> roles, Figure q, Figure p, Figure a) {
        Figure discount = row.figure(roles.getOrDefault(ColumnRole.DISCOUNT, -1));
        Figure base = row.figure(roles.getOrDefault(ColumnRole.BASE_QUANTITY, -1));
        return Arithmetic.closes(
                q.value(),
                p.value(),
                a.value(),
                discount == null ? null : discount.value(),
                base == null ? null : base.value());
    }

    private static double headed(@Nullable ColumnRole[] proposed, int column, ColumnRole role) {
        if (column < 0) {
            return 0;
        }
        ColumnRole said = proposed[column];
        if (said == role) {
            return 0.5;
        }
        boolean gross = (said == ColumnRole.GROSS_AMOUNT && role == ColumnRole.AMOUNT)
                || (said == ColumnRole.GROSS_PRICE && role == ColumnRole.PRICE);
        boolean other = (said == ColumnRole.PRICE && role == ColumnRole.AMOUNT)
                || (said == ColumnRole.AMOUNT && role == ColumnRole.PRICE);
        return gross ? 0.3 : other ? 0.1 : -0.2;
    }

    /** Columns that may play a role: those so headed, else unknown ones full of numbers, and always none. */
    private List<Integer> candidates(@Nullable ColumnRole[] proposed, ColumnRole role, ColumnRole second) {
        List<Integer> candidates = columns(proposed, role);
        columns(proposed, second).stream()
                .filter(column -> !candidates.contains(column))
                .forEach(candidates::add);
        if (role == ColumnRole.QUANTITY && candidates.isEmpty()) {
            candidates.addAll(columns(proposed, ColumnRole.AMOUNT));
        } else if (role != ColumnRole.QUANTITY) {
            ColumnRole neighbour = role == ColumnRole.PRICE ? ColumnRole.AMOUNT : ColumnRole.PRICE;
            candidates.addAll(columns(proposed, neighbour));
        }
        for (int i = 0; i < proposed.length; i++) {
            int column = i;
            if (proposed[i] == null && share(i, row -> row.hasFigure(column)) >= MOSTLY) {
                candidates.add(i);
            }
        }
        candidates.removeIf(column -> texts(column).isEmpty());
        candidates.add(-1);
        return candidates;
    }

    private static List<Integer> columns(@Nullable ColumnRole[] proposed, ColumnRole role) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < proposed.length; i++) {
            if (proposed[i] == role) {
                columns.add(i);
            }
        }
        return columns;
    }

    private double length(int column) {
        return texts(column).stream()
                .mapToLong(text -> text.chars().filter(Character::isLetter).count())
                .average()
                .orElse(0);
    }

    private List<String> texts(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(Objects::nonNull)
                .map(Segment::text)
                .toList();
    }

    private double share(int column, Predicate<Row> test) {
        List<Row> filled = rows.stream().filter(row -> row.has(column)).toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(test).count() / filled.size();
    }
}
