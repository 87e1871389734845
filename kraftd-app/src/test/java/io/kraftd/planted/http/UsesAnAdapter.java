package io.kraftd.planted.http;

/** Planted: HTTP looks behind the ports. */
final class UsesAnAdapter {
    io.kraftd.planted.adapter.auth.UsesAUseCase wrong = new io.kraftd.planted.adapter.auth.UsesAUseCase();
}
