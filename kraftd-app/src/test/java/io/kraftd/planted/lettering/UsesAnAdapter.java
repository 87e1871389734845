package io.kraftd.planted.lettering;

/** Planted: JSON knows an adapter. */
final class UsesAnAdapter {
    io.kraftd.planted.adapter.memory.UsesAnotherAdapter wrong =
            new io.kraftd.planted.adapter.memory.UsesAnotherAdapter();
}
