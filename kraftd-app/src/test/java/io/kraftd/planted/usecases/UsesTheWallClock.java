package io.kraftd.planted.usecases;

/** Planted: three sources that tests cannot move, one of them as a method reference. */
final class UsesTheWallClock {
    final java.util.function.Supplier<java.time.Instant> now = java.time.Instant::now;

    String id() {
        return java.util.UUID.randomUUID() + System.getenv("HOME");
    }
}
