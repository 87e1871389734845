package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of an item.
 *
 * @param description what it is
 * @param detail remarks below it, such as "Colour: red"; {@code null} without any
 * @param code its code; {@code null} without one
 */
record ItemWords(
        @Nullable Segment description,
        @Nullable Segment detail,
        @Nullable Segment code) {
    private static final Pattern REMARK = Pattern.compile("^[^:]{2,32}\\s?:(?:\\s.*)?$|^\\(.*\\)$|^[*•>].*");

    static ItemWords of(ItemRows rows, Roles roles, boolean codeFirst, boolean positionFirst) {
        List<Segment> lines = new ArrayList<>(ItemBuilder.cells(rows.before(), roles.description()));
        boolean headed = !lines.isEmpty() || rows.main().has(roles.description());
        lines.addAll(ItemBuilder.cells(List.of(rows.main()), roles.description()));
        lines.addAll(ItemBuilder.cells(rows.after(), roles.description()));
        if (positionFirst && lines.size() > 1) {
            lines.removeIf(line -> RoleSolver.PLACE.matcher(line.text()).matches());
        }
        Segment code = rows.main().cell(roles.code());
        if (codeFirst && lines.size() > 1 && headed) {
            code = code == null ? lines.get(0) : code;
            lines.remove(0);
        }
        int end = 1;
        while (end < lines.size() && !REMARK.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        if (lines.isEmpty()) {
            return new ItemWords(code, null, code);
        }
        return new ItemWords(joined(lines.subList(0, end)), joined(lines.subList(end, lines.size())), code);
    }

    String text() {
        return (description == null ? "" : description.text()) + " " + (detail == null ? "" : detail.text());
    }

    private static @Nullable Segment joined(List<Segment> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        if (lines.size() == 1) {
            return lines.get(0);
        }
        List<Token> tokens = new ArrayList<>();
        lines.forEach(line -> tokens.addAll(line.tokens()));
        return Segment.of(tokens);
    }
}
