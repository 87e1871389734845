package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.layout.DataElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element with the way to it from the root, such as {@code /Invoice/InvoiceLine[2]/Price}. */
record DataPlace(DataElement element, String path) {
    /** The root of data from this source; the source's name goes before the way. */
    static DataPlace root(String source, DataElement root) {
        return new DataPlace(root, (source.isEmpty() ? "" : source + ":") + "/" + root.name());
    }

    /**
     * All elements that a way leads to. Steps are parted by {@code /}, names for the same step by {@code |}; {@code
     * name@attribute=value} asks for an attribute.
     */
    List<DataPlace> all(String way) {
        List<DataPlace> places = List.of(this);
        for (String step : way.split("/", -1)) {
            List<DataPlace> next = new ArrayList<>();
            places.forEach(place -> place.step(step, next));
            places = next;
        }
        return places;
    }

    /** The first element on the way that says something. */
    Optional<DataPlace> first(String way) {
        return all(way).stream()
                .filter(place -> !place.element.text().isEmpty())
                .findFirst();
    }

    private void step(String step, List<DataPlace> found) {
        for (String wanted : step.split("\\|", -1)) {
            String[] parts = wanted.split("[@=]", -1);
            List<DataElement> same = element.children().stream()
                    .filter(child -> child.name().equals(parts[0]))
                    .toList();
            for (int i = 0; i < same.size(); i++) {
                boolean fits = parts.length < 3
                        || parts[2].equals(same.get(i).attributes().get(parts[1]));
                if (fits) {
                    String index = same.size() > 1 ? "[" + (i + 1) + "]" : "";
                    found.add(new DataPlace(same.get(i), path + "/" + parts[0] + index));
                }
            }
        }
    }
}
