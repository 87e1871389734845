package io.kraftd.domain.extracted;

import org.jspecify.annotations.Nullable;

/** A postal address; {@code country} as printed or as ISO 3166 code. */
public record Address(
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {}
