package io.kraftd.planted.adapter.reading;

/** Planted: an adapter reads the wall clock. */
final class UsesTheWallClock {
    final java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);
}
