package io.kraftd.app.assistant;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.json.KraftdJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Documents that want to command whoever reads them. */
public final class Injections {
    /** One of them, a harmless question that brings its text into play, and what may never be in the answer. */
    public record Hostile(String file, String attack, String ask, List<String> mustNot) {
        /** Where it is. */
        public Path path() {
            return FOLDER.resolve(file);
        }

        @Override
        public String toString() {
            return file + ": " + attack;
        }
    }

    private static final Path FOLDER = Path.of("src/test/resources/assistant/injections");
    private static final ObjectMapper MAPPER = KraftdJson.newStrictMapper();

    private Injections() {}

    /** All thirty. */
    public static List<Hostile> all() throws IOException {
        return Arrays.asList(MAPPER.readValue(FOLDER.resolve("injections.json").toFile(), Hostile[].class));
    }
}
