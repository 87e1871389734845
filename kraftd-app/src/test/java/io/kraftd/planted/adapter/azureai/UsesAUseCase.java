package io.kraftd.planted.adapter.azureai;

/** Planted: an adapter drives a use case. */
public final class UsesAUseCase {
    io.kraftd.planted.usecases.ShowsALogger wrong = new io.kraftd.planted.usecases.ShowsALogger();
}
