package io.kraftd.planted.ports;

/** Planted: the arrow points backwards. */
final class UsesAUseCase {
    io.kraftd.planted.usecases.ShowsALogger wrong = new io.kraftd.planted.usecases.ShowsALogger();
}
