package io.kraftd.planted.tck;

/** Planted: a contract needs more than the ports. */
final class UsesAUseCase {
    io.kraftd.planted.usecases.ShowsALogger wrong = new io.kraftd.planted.usecases.ShowsALogger();
}
