package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.Column;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.PaperTable;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.paper.Total;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of a table stand.
 *
 * @param areas by role
 * @param fontSize at which everything fits
 */
record Columns(Map<ColumnRole, Area> areas, float fontSize) {
    private static final float GAP = 8;
    private static final float LEAST_DESCRIPTION = 118;

    /** The area of a column. */
    Area of(ColumnRole role) {
        Area area = areas.get(role);
        if (area == null) {
            throw new IllegalArgumentException("No column " + role);
        }
        return area;
    }

    /** Columns as wide as their cells need; the description takes the rest, and the type shrinks until that is enough. */
    static Columns fit(Canvas c, PaperTable table, List<Total> totals, Area area, boolean described) {
        for (float size = c.fontSize(); ; size -= 0.5f) {
            Map<ColumnRole, Float> widths = natural(c.type(), table, totals, size);
            float used = (float) widths.values().stream().mapToDouble(w -> w).sum();
            float rest = area.width() - used;
            if (rest >= (described ? LEAST_DESCRIPTION : 0) || size <= 4.5f) {
                return place(table, widths, area, rest, size, described);
            }
        }
    }

    private static Map<ColumnRole, Float> natural(Type type, PaperTable table, List<Total> totals, float size) {
        Map<ColumnRole, Float> widths = new EnumMap<>(ColumnRole.class);
        for (Column column : table.columns()) {
            if (column.role() == ColumnRole.DESCRIPTION) {
                continue;
            }
            float widest = longestWord(type, column.heading(), size);
            for (Row row : table.rows()) {
                widest = Math.max(widest, type.width(row.text(column.role()), size, row.type() == Row.Type.SUBTOTAL));
            }
            if (column.role() == ColumnRole.AMOUNT) {
                for (Total total : totals) {
                    widest = Math.max(widest, type.width(total.printed(), size, true));
                }
            }
            widths.put(column.role(), widest + GAP);
        }
        return widths;
    }

    private static float longestWord(Type type, String heading, float size) {
        float widest = 0;
        for (String word : heading.split(" ", -1)) {
            widest = Math.max(widest, type.width(word, size, true));
        }
        return widest;
    }

    private static Columns place(
            PaperTable table, Map<ColumnRole, Float> widths, Area area, float rest, float size, boolean described) {
        Map<ColumnRole, Area> areas = new EnumMap<>(ColumnRole.class);
        List<ColumnRole> roles = new ArrayList<>();
        table.columns().forEach(column -> roles.add(column.role()));
        float share = described ? 0 : rest / Math.max(1, widths.size());
        float x = area.x();
        for (ColumnRole role : roles) {
            boolean description = role == ColumnRole.DESCRIPTION;
            float width = description ? (described ? rest : 0) : widths.getOrDefault(role, 0f) + share;
            areas.put(role, description && !described ? area : new Area(x, width));
            x += width;
        }
        return new Columns(areas, size);
    }
}
