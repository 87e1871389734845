package io.kraftd.app.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads single settings and remembers what was wrong with them, so that all mistakes are told at once. */
final class Settings {
    private final Map<String, String> environment;
    private final List<String> mistakes = new ArrayList<>();

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The text of a setting, its fallback when unset or blank. */
    String text(Setting setting) {
        String text = environment.getOrDefault(setting.name(), "").strip();
        return text.isEmpty() ? setting.fallback() : text;
    }

    /** The value of a setting; a text the parser refuses is a mistake, and the fallback stands in until all are told. */
    <T> T value(Setting setting, Function<String, T> parser) {
        try {
            return parser.apply(text(setting));
        } catch (IllegalArgumentException refused) {
            mistake(setting, String.valueOf(refused.getMessage()));
            return parser.apply(setting.fallback());
        }
    }

    void mistake(Setting setting, String what) {
        mistakes.add(setting + ": " + what);
    }

    void throwMistakes() {
        if (!mistakes.isEmpty()) {
            throw new ConfigurationException(mistakes);
        }
    }
}
