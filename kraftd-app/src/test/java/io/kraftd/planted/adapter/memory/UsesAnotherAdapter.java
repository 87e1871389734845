package io.kraftd.planted.adapter.memory;

/** Planted: one adapter knows another. */
public final class UsesAnotherAdapter {
    io.kraftd.planted.adapter.auth.UsesAUseCase wrong = new io.kraftd.planted.adapter.auth.UsesAUseCase();
}
