package io.kraftd.domain.extracted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a document names. */
public record Dates(
        @Nullable LocalDate issueDate,
        @Nullable LocalDate submissionDeadline,
        @Nullable LocalDate validityDate,
        @Nullable LocalDate contractStartDate,
        @Nullable LocalDate contractEndDate,
        @Nullable LocalDate deliveryDate,
        @Nullable LocalDate dueDate) {}
