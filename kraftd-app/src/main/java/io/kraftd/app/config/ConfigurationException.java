package io.kraftd.app.config;

import java.util.List;

/** The settings cannot be used; every mistake begins with its variable's name. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigurationException(List<String> mistakes) {
        super(String.join("; ", mistakes));
    }
}
