package io.kraftd.planted.mcp;

/** Planted: the tools look behind the ports. */
final class UsesAnAdapter {
    io.kraftd.planted.adapter.auth.UsesAUseCase wrong = new io.kraftd.planted.adapter.auth.UsesAUseCase();
}
