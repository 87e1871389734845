package io.kraftd.usecases.assistant;

/** A tool found nothing it could answer with; the reason is a sentence for the user. */
public record NotDone(String reason) {}
