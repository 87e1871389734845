package io.kraftd.http.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of line items in a patch stands for the whole list: lines that are not in it any more are removed, new ones stand at
 * its end, and a member that a line does not name any more is removed from it.
 */
final class LinesPatch {
    private static final String NUMBER = "line_number";
    private static final String DESCRIPTION = "description";

    private final Edits edits;

    LinesPatch(Edits edits) {
        this.edits = edits;
    }

    void read(JsonNode there, JsonNode wanted) {
        if (!wanted.isArray() || !described(wanted)) {
            edits.refuse(
                    "line_items",
                    "must be the whole list, every line with its description; one value is set by fields");
            return;
        }
        int common = Math.min(there.size(), wanted.size());
        int before = 0;
        while (before < common && same(there.get(before), wanted.get(before))) {
            before++;
        }
        int behind = 0;
        while (behind < common - before
                && same(there.get(there.size() - 1 - behind), wanted.get(wanted.size() - 1 - behind))) {
            behind++;
        }
        between(there, wanted, before, behind);
    }

    private void between(JsonNode there, JsonNode wanted, int from, int behind) {
        int old = there.size() - behind;
        int now = wanted.size() - behind;
        if (now > old && behind > 0) {
            edits.refuse("line_items", "takes new lines at its end only");
            return;
        }
        for (int i = from; i < Math.max(old, now); i++) {
            line(
                    "/line_items/" + i + "/",
                    i < old ? there.get(i) : MissingNode.getInstance(),
                    i < now ? wanted.get(i) : MissingNode.getInstance());
        }
    }

    private void line(String at, JsonNode there, JsonNode wanted) {
        Set<String> names = new TreeSet<>();
        there.fieldNames().forEachRemaining(names::add);
        wanted.fieldNames().forEachRemaining(names::add);
        names.remove(NUMBER);
        for (String name : names) {
            if (wanted.has(name)) {
                edits.set(at + name, there.path(name), wanted.get(name));
            } else if (Edits.correctable(at + name) && !there.path(name).isNull()) {
                edits.remove(at + name);
            }
        }
    }

    private static boolean described(JsonNode lines) {
        for (JsonNode line : lines) {
            if (!line.path(DESCRIPTION).isTextual()) {
                return false;
            }
        }
        return true;
    }

    /** Whether two lines say the same; the number is where a line stands and not what it says. */
    private static boolean same(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.remove(NUMBER);
        return names.stream().allMatch(name -> Edits.same(one.path(name), other.path(name)));
    }
}
