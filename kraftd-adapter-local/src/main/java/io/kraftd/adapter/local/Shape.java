package io.kraftd.adapter.local;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind lie in their table.
 *
 * @param table its name
 * @param own the columns that only this table has, for what lists and look-ups ask for
 * @param row what is in the columns of a value
 */
record Shape<T>(String table, List<String> own, Function<T, Row> row) {
    /**
     * The columns of one value but revision and item.
     *
     * @param place where it stands in the table's order
     * @param own in the order of {@link Shape#own}
     */
    record Row(String owner, String id, String place, List<@Nullable Object> own) {
        static Row of(Object owner, Object id, String place, @Nullable Object... own) {
            return new Row(owner.toString(), id.toString(), place, Collections.unmodifiableList(Arrays.asList(own)));
        }
    }

    Shape {
        own = List.copyOf(own);
    }

    String insert() {
        String names = String.join("", own.stream().map(name -> ", " + name).toList());
        return "INSERT INTO " + table + " (revision, item, place" + names + ", owner, id) VALUES (?, ?, ?"
                + ", ?".repeat(own.size()) + ", ?, ?) ON CONFLICT DO NOTHING";
    }

    String update() {
        String sets =
                String.join("", own.stream().map(name -> ", " + name + " = ?").toList());
        return "UPDATE " + table + " SET revision = ?, item = ?, place = ?" + sets
                + " WHERE owner = ? AND id = ? AND revision = ?";
    }
}
