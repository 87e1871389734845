package io.kraftd.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Refuses to write a value that holds what must not leave the house. */
final class Withheld<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    Withheld(Class<T> type) {
        super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.reportMappingProblem(
                "A %s is never written into an answer", handledType().getSimpleName());
    }
}
