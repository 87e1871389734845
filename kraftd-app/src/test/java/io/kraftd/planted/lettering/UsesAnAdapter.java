package io.kraftd.planted.lettering;

/** Planted: letters know an adapter. */
final class UsesAnAdapter {
    io.kraftd.planted.adapter.memory.UsesAnotherAdapter wrong =
            new io.kraftd.planted.adapter.memory.UsesAnotherAdapter();
}
