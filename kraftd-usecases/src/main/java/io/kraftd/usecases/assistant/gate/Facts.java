package io.kraftd.usecases.assistant.gate;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.fact.Figure;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every number, amount, day and text that records hold, down to the records inside them. */
final class Facts {
    /** An amount; {@code owner} is the supplier it is about, {@code null} for no one alone. */
    private record Known(Written.Amount amount, @Nullable String owner) {
        boolean is(Written.Amount written) {
            return amount.unit().equals(written.unit())
                    && amount.readings().stream()
                            .anyMatch(fact ->
                                    written.readings().stream().anyMatch(each -> Rounding.ofAmount(fact, each)));
        }
    }

    private final Set<BigDecimal> numbers = new HashSet<>();
    private final List<Known> amounts = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final StringBuilder texts = new StringBuilder();
    private final Set<String> words = new HashSet<>();
    private final Set<String> owners = new LinkedHashSet<>();
    private @Nullable String owner;
    private @Nullable String lowest;

    private Facts() {}

    /** Of these records, and of what the user said; an amount that only the user said is no fact. */
    static Facts of(Collection<? extends Record> records, String said) {
        Facts facts = new Facts();
        records.forEach(facts::add);
        if (records.size() != 1) {
            facts.lowest = null;
        }
        facts.words(said);
        return facts;
    }

    private void add(@Nullable Object value) {
        if (value == null || value instanceof DocumentId || value instanceof FieldPath || value instanceof Sha256) {
            return; // why: an id is made of digits that say nothing.
        }
        if (value instanceof Figure figure) {
            figure(figure);
        }
        if (value instanceof BigDecimal number) {
            number(number);
        } else if (value instanceof Number number) {
            number(new BigDecimal(number.toString()));
        } else if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Instant instant) {
            days.add(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } else {
            inside(value);
        }
    }

    private void inside(Object value) {
        if (value instanceof Collection<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                add(name);
                add(each);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Record record) {
            parts(record);
        } else {
            text(value.toString());
        }
    }

    private void figure(Figure figure) {
        String unit = figure.currency() == null
                ? Units.of(figure.unit())
                : figure.currency().getCurrencyCode();
        if (!unit.isEmpty()) {
            amounts.add(new Known(new Written.Amount(List.of(figure.value().abs()), unit), owner));
        }
    }

    private void parts(Record record) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = valueOf(record, component);
            if (part != null) {
                parts.put(component.getName(), part);
            }
        }
        String before = owner;
        if (parts.getOrDefault("supplier", parts.get("party")) instanceof String name) {
            owner = firm(name);
            owners.add(owner);
        }
        if (parts.get("lowest") instanceof String name && !parts.containsKey("line")) {
            lowest = firm(name);
        }
        parts.values().forEach(this::add);
        owner = before;
    }

    // why: papers and purchases may spell one firm in different cases.
    private static String firm(String name) {
        return String.join(" ", Spelling.words(name));
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a result's parts can be read", hidden);
        }
    }

    private void text(String text) {
        Written written = words(text);
        written.amounts().forEach(amount -> amounts.add(new Known(amount, owner)));
    }

    private Written words(String text) {
        texts.append(' ').append(Spelling.folded(Plain.of(text)));
        Spelling.words(text).forEach(word -> words.add(Spelling.stem(word)));
        Written written = Written.in(text);
        days.addAll(written.days());
        written.numbers().forEach(each -> each.forEach(this::number));
        return written;
    }

    private void number(BigDecimal number) {
        numbers.add(number.abs());
    }

    /** Whether some fact is this number, or becomes it by rounding. */
    boolean hold(BigDecimal number) {
        return numbers.stream().anyMatch(fact -> Rounding.same(fact, number));
    }

    /** Whether some fact is this amount of this unit, or becomes it by rounding. */
    boolean hold(Written.Amount written) {
        return amounts.stream().anyMatch(known -> known.is(written)) || isShare(written);
    }

    /** Whether such a fact is of this supplier, or of nobody in particular. */
    boolean hold(Written.Amount written, String supplier) {
        return amounts.stream()
                        .filter(known -> known.owner() == null || known.owner().equals(supplier))
                        .anyMatch(known -> known.is(written))
                || isShare(written);
    }

    private boolean isShare(Written.Amount written) {
        return written.unit().equals("%")
                && written.readings().stream()
                        .anyMatch(percent -> numbers.stream().anyMatch(fact -> Rounding.isPercent(fact, percent)));
    }

    /** The suppliers whose facts these are, by the words of their names, folded. */
    Set<String> owners() {
        return Collections.unmodifiableSet(owners);
    }

    /** Who is the lowest of all; empty when that was not asked for, or not for all alone. */
    Optional<String> lowest() {
        return Optional.ofNullable(lowest);
    }

    /** Whether some text has this word, by its stem. */
    boolean know(String stem) {
        return words.contains(stem);
    }

    boolean hold(LocalDate day) {
        return days.contains(day);
    }

    /** Whether some text says this word, folded. */
    boolean say(String folded) {
        return texts.indexOf(folded) >= 0;
    }
}
