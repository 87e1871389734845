package io.kraftd.usecases.assistant.routing;

import java.util.Map;

/** What is done about a question. */
public sealed interface Choice {
    /** How it was chosen, in words. */
    String because();

    /** A tool is used. */
    record Use(String tool, Map<String, Object> arguments, String because) implements Choice {
        public Use {
            arguments = Map.copyOf(arguments);
        }
    }

    /** A question goes back. */
    record Ask(String question, String because) implements Choice {}

    /** It is not answered. */
    record Refuse(String sentence, String because) implements Choice {}
}
