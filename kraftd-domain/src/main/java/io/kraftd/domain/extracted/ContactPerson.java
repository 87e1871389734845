package io.kraftd.domain.extracted;

import org.jspecify.annotations.Nullable;

/** Somebody to talk to at a party. */
public record ContactPerson(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String department) {}
