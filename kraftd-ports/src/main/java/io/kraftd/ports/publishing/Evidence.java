package io.kraftd.ports.publishing;

import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything an award rests on: enough to come to the same result on another machine.
 *
 * @param head the case as it stands
 * @param events its whole history, oldest first
 * @param contents what was asked and what came of every step, the files that were handed in and what was read from them, by
 *     hash, in the order they first count
 * @param names what each content is, by hash, such as {@code inquiry 1 input} or the name of a file
 */
public record Evidence(
        ProcurementCase head, List<CaseEvent> events, Map<Sha256, Content> contents, Map<Sha256, String> names) {
    public Evidence {
        Objects.requireNonNull(head, "head");
        events = List.copyOf(events);
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
