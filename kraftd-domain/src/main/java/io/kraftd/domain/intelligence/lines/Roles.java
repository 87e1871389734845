package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.words.ColumnRole;
import java.util.EnumMap;
import java.util.Map;

/** Which column holds what, after headings and contents were weighed. */
final class Roles {
    private final Map<ColumnRole, Integer> columns;

    Roles(Map<ColumnRole, Integer> columns) {
        this.columns = new EnumMap<>(ColumnRole.class);
        this.columns.putAll(columns);
    }

    /** The column of a role, or -1. */
    int of(ColumnRole role) {
        return columns.getOrDefault(role, -1);
    }

    boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    int quantity() {
        return of(ColumnRole.QUANTITY);
    }

    int price() {
        return has(ColumnRole.PRICE) ? of(ColumnRole.PRICE) : of(ColumnRole.GROSS_PRICE);
    }

    int amount() {
        return has(ColumnRole.AMOUNT) ? of(ColumnRole.AMOUNT) : of(ColumnRole.GROSS_AMOUNT);
    }

    /** The column that describes an item: its description, else its code. */
    int description() {
        return has(ColumnRole.DESCRIPTION) ? of(ColumnRole.DESCRIPTION) : of(ColumnRole.CODE);
    }

    /** The code's column, unless the code is all the description there is. */
    int code() {
        return has(ColumnRole.DESCRIPTION) ? of(ColumnRole.CODE) : -1;
    }

    boolean sameAs(Roles other) {
        return columns.equals(other.columns);
    }
}
