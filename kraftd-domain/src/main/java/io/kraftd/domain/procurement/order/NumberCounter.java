package io.kraftd.domain.procurement.order;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The row of numbers of one owner, series and year. A number is first reserved under a key, then, once the case's head
 * names it, settled. The same key always gets the same number, so a repeated attempt finishes what was begun and no number
 * is lost between two.
 *
 * @param last the highest number ever reserved, 0 before the first
 * @param open reservations that are not settled yet
 */
public record NumberCounter(EmailAddress owner, OrderNumber.Series series, int year, int last, List<Reservation> open) {
    /**
     * A number on its way.
     *
     * @param key what the number is for: case, revision of the step, supplier
     */
    public record Reservation(int number, String key, DocumentId inquiry) {}

    /** The counter after a reservation, and the number it gave. */
    public record Reserved(NumberCounter counter, OrderNumber number) {}

    public NumberCounter {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(series, "series");
        open = List.copyOf(open);
    }

    /** A row that has given no number. */
    public static NumberCounter fresh(EmailAddress owner, OrderNumber.Series series, int year) {
        return new NumberCounter(owner, series, year, 0, List.of());
    }

    /** The number for this key: the one it has, else the next. */
    public Reserved reserve(String key, DocumentId inquiry) {
        Optional<Reservation> had =
                open.stream().filter(each -> each.key().equals(key)).findFirst();
        if (had.isPresent()) {
            return new Reserved(this, new OrderNumber(series, year, had.get().number()));
        }
        List<Reservation> more = new ArrayList<>(open);
        more.add(new Reservation(last + 1, key, inquiry));
        return new Reserved(
                new NumberCounter(owner, series, year, last + 1, more), new OrderNumber(series, year, last + 1));
    }

    /** An orphan's number goes to another key: its own attempt never came to an end. */
    public NumberCounter takenOver(Reservation orphan, String key, DocumentId inquiry) {
        List<Reservation> changed = new ArrayList<>(open);
        changed.remove(orphan);
        changed.add(new Reservation(orphan.number(), key, inquiry));
        return new NumberCounter(owner, series, year, last, changed);
    }

    /** Nothing open any more under this key. */
    public NumberCounter settled(String key) {
        return new NumberCounter(
                owner,
                series,
                year,
                last,
                open.stream().filter(each -> !each.key().equals(key)).toList());
    }
}
