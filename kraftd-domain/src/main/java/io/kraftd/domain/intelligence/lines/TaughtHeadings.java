package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What headings name on the papers of one supplier, by lessons: the one way into the reading of tables for what was learnt.
 *
 * @param roles by heading in the spelling of the vocabularies
 */
public record TaughtHeadings(Map<String, ColumnRole> roles) {
    /** Nothing was taught. */
    public static final TaughtHeadings NONE = new TaughtHeadings(Map.of());

    public TaughtHeadings {
        roles = Map.copyOf(roles);
    }

    /** The heading with what was taught of its columns; a role that was taught belongs to no other column. */
    Header over(Header header) {
        List<HeaderCell> cells = new ArrayList<>();
        for (HeaderCell cell : header.cells()) {
            ColumnRole taught = roles.get(PlainText.of(cell.text()));
            boolean taken = taught == null && cell.role() != null && roles.containsValue(cell.role());
            cells.add(cell.withRole(taught != null ? taught : taken ? null : cell.role()));
        }
        return taughtIn(header) ? new Header(header.firstLine(), header.lastLine(), cells) : header;
    }

    /** The heading that a line is only because of what was taught; empty when it is none. */
    Optional<Header> in(Line line, int index) {
        if (roles.isEmpty() || line.segments().stream().noneMatch(segment -> roles.containsKey(segment.plain()))) {
            return Optional.empty();
        }
        List<HeaderCell> cells = new ArrayList<>();
        for (Segment segment : line.segments()) {
            cells.add(new HeaderCell(segment.text(), segment.box(), HeadingRoles.of(segment.text()), List.of()));
        }
        return Optional.of(over(new Header(index, index, cells))).filter(Header::ofItems);
    }

    /** The solved roles with those that were taught. */
    Roles settled(Roles solved, Header header) {
        if (!taughtIn(header)) {
            return solved;
        }
        Map<ColumnRole, Integer> columns = new HashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            if (solved.has(role)) {
                columns.put(role, solved.of(role));
            }
        }
        for (int i = 0; i < header.cells().size(); i++) {
            ColumnRole role = roles.get(PlainText.of(header.cells().get(i).text()));
            int column = i;
            if (role != null) {
                columns.values().removeIf(other -> other == column);
                columns.put(role, column);
            }
        }
        return new Roles(columns);
    }

    private boolean taughtIn(Header header) {
        return header.cells().stream().anyMatch(cell -> roles.containsKey(PlainText.of(cell.text())));
    }
}
