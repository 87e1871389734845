package io.kraftd.domain.intelligence.merge;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.intelligence.lines.Arithmetic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The items of two readings. */
final class TwoLists {
    private static final Set<String> FIGURES = Set.of("quantity", "unit_price", "total_price");

    private final ExtractedDocument local;
    private final List<Map<String, Field>> ours;
    private final List<Map<String, Field>> theirs;
    private final @Nullable BigDecimal net;

    TwoLists(ExtractedDocument local, Fields cloud) {
        this.local = local;
        this.ours = lines(local.fields());
        this.theirs = lines(cloud);
        BigDecimal printed = local.fields().number("/totals/net");
        this.net = printed == null ? cloud.number("/totals/net") : printed;
    }

    /** What has to change in the local reading; nothing when the service has no items. */
    List<Change> changes() {
        if (theirs.isEmpty()) {
            return List.of();
        }
        if (ours.size() == theirs.size()) {
            return lineByLine();
        }
        boolean replace = ours.isEmpty() || (!addUp(ours) && addUp(theirs));
        return replace ? replaced() : List.of();
    }

    private List<Change> lineByLine() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            Map<String, Field> our = ours.get(i);
            boolean known = closes(our);
            boolean better = !known && closes(theirs.get(i));
            for (Map.Entry<String, Field> read : theirs.get(i).entrySet()) {
                Field before = our.get(read.getKey());
                Field cloud = read.getValue();
                boolean figure = FIGURES.contains(read.getKey());
                Field after = figure && before != null && known
                        ? Choice.prefer(before, cloud)
                        : figure && better ? Choice.prefer(cloud, before) : Choice.between(before, cloud);
                if (!after.equals(before)) {
                    changes.add(new Change(FieldPath.ofLine(i, read.getKey()), before, after, readAs(i)));
                }
            }
        }
        return changes;
    }

    private List<Change> replaced() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            int index = i;
            ours.get(i)
                    .forEach((name, before) ->
                            changes.add(new Change(FieldPath.ofLine(index, name), before, null, readAs(index))));
        }
        for (int i = 0; i < theirs.size(); i++) {
            int index = ours.size() + i;
            theirs.get(i)
                    .forEach(
                            (name, after) -> changes.add(new Change(FieldPath.ofLine(index, name), null, after, null)));
        }
        return changes;
    }

    private @Nullable String readAs(int index) {
        return local.lineItems().get(index).description();
    }

    private boolean addUp(List<Map<String, Field>> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, Field> line : lines) {
            BigDecimal amount = number(line, "total_price");
            if (amount == null) {
                return false;
            }
            sum = sum.add(amount);
        }
        return net != null && sum.compareTo(net) == 0;
    }

    private static boolean closes(Map<String, Field> line) {
        BigDecimal quantity = number(line, "quantity");
        BigDecimal price = number(line, "unit_price");
        BigDecimal amount = number(line, "total_price");
        return quantity != null
                && price != null
                && amount != null
                && Arithmetic.closes(quantity, price, amount, number(line, "discount_percentage"), null);
    }

    private static @Nullable BigDecimal number(Map<String, Field> line, String name) {
        Field field = line.get(name);
        return field != null && field.value() instanceof FieldValue.Number number ? number.value() : null;
    }

    private static List<Map<String, Field>> lines(Fields fields) {
        Map<Integer, Map<String, Field>> byIndex = new TreeMap<>();
        fields.byPath()
                .forEach((path, field) -> Correctable.lineOf(path)
                        .ifPresent(index -> byIndex.computeIfAbsent(index, none -> new TreeMap<>())
                                .put(path.pointer().substring(path.pointer().lastIndexOf('/') + 1), field)));
        return List.copyOf(byIndex.values());
    }
}
