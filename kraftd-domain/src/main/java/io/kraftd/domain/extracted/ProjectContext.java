package io.kraftd.domain.extracted;

import org.jspecify.annotations.Nullable;

/** The project a purchase belongs to. */
public record ProjectContext(
        @Nullable String projectName,
        @Nullable String projectCode,
        @Nullable String clientName,
        @Nullable String endUser,
        @Nullable String location,
        @Nullable String workPackage,
        @Nullable String discipline) {}
