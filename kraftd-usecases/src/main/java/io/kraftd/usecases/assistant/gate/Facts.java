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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every number, amount, day and text that records hold, down to the records inside them. */
final class Facts {
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final List<Written.Amount> amounts = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final StringBuilder texts = new StringBuilder();

    private Facts() {}

    /** Of these records, and of what the user said. */
    static Facts of(Collection<? extends Record> records, String said) {
        Facts facts = new Facts();
        records.forEach(facts::add);
        facts.text(said);
        return facts;
    }

    private void add(@Nullable Object value) {
        if (value == null || value instanceof DocumentId || value instanceof FieldPath || value instanceof Sha256) {
            return; // why: an id is made of digits that say nothing.
        }
        if (value instanceof Figure figure && figure.currency() != null) {
            amounts.add(new Written.Amount(
                    List.of(figure.value().abs()), figure.currency().getCurrencyCode()));
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
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(valueOf(record, component));
            }
        } else {
            text(value.toString());
        }
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("a result's parts can be read", hidden);
        }
    }

    private void text(String text) {
        texts.append(' ').append(Spelling.folded(text));
        Written written = Written.in(text);
        days.addAll(written.days());
        written.numbers().forEach(each -> each.forEach(this::number));
        amounts.addAll(written.amounts());
    }

    private void number(BigDecimal number) {
        numbers.add(number.abs());
    }

    /** Whether some fact is this number, or becomes it by rounding. */
    boolean hold(BigDecimal number) {
        return numbers.stream().anyMatch(fact -> Rounding.same(fact, number));
    }

    /** Whether some fact is this amount of this currency, or becomes it by rounding. */
    boolean hold(BigDecimal number, String currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .anyMatch(amount -> amount.readings().stream().anyMatch(fact -> Rounding.same(fact, number)));
    }

    boolean hold(LocalDate day) {
        return days.contains(day);
    }

    /** Whether some text says this word, folded. */
    boolean say(String folded) {
        return texts.indexOf(folded) >= 0;
    }
}
