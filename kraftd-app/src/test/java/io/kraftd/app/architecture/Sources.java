package io.kraftd.app.architecture;

import java.util.List;

/** Where a program gets time, chance and settings from, as {@code Class.method}; {@code <init>} is a constructor. */
final class Sources {
    static final List<String> OUTSIDE_THE_PROGRAM = List.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.util.Date.<init>",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random");

    static final List<String> IN_THE_CORE = concat(
            OUTSIDE_THE_PROGRAM,
            List.of(
                    "java.lang.System.nanoTime",
                    "java.lang.System.getProperty",
                    "java.util.Random.<init>",
                    "java.security.SecureRandom.<init>",
                    "java.util.concurrent.ThreadLocalRandom.current"));

    private Sources() {}

    private static List<String> concat(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
