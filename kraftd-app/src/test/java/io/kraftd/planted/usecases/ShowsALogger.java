package io.kraftd.planted.usecases;

/** Planted: a foreign type in a public signature. */
public final class ShowsALogger {
    /** Foreign. */
    public java.util.List<org.slf4j.Logger> loggers() {
        return java.util.List.of();
    }
}
