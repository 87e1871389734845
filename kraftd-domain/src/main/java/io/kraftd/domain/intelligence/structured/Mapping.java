package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which values of a document stand where in one kind of data.
 *
 * @param name of the value, as in a field path
 * @param ways to it, the better ones first
 */
record Mapping(String name, Kind kind, List<String> ways) {
    private static final Confidence SAID = new Confidence(0.99);

    static Mapping text(String name, String... ways) {
        return new Mapping(name, Kind.TEXT, List.of(ways));
    }

    static Mapping number(String name, String... ways) {
        return new Mapping(name, Kind.NUMBER, List.of(ways));
    }

    static Mapping day(String name, String... ways) {
        return new Mapping(name, Kind.DAY, List.of(ways));
    }

    static Mapping unit(String name, String... ways) {
        return new Mapping(name, Kind.UNIT, List.of(ways));
    }

    /** Enters the value, if the data has it. */
    void read(DataPlace from, Map<String, Field> fields) {
        for (String way : ways) {
            Optional<DataPlace> place = from.first(way);
            Optional<Field> field = place.flatMap(found -> kind.value(found.element())
                    .map(value -> Field.of(
                            value,
                            found.element().text(),
                            found.element().name(),
                            SAID,
                            ReadingMethod.PARSED,
                            new Provenance.InData(found.path()))));
            if (field.isPresent()) {
                fields.put(name, field.get());
                return;
            }
        }
    }
}
