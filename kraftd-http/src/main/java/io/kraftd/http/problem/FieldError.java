package io.kraftd.http.problem;

/** One value of a request that cannot be accepted: its name on the wire, and one phrase why. Never the value itself. */
public record FieldError(String field, String message) {}
