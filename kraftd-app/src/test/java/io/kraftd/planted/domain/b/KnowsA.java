package io.kraftd.planted.domain.b;

/** Planted: the other half of a cycle. */
public final class KnowsA {
    io.kraftd.planted.domain.a.KnowsB wrong = new io.kraftd.planted.domain.a.KnowsB();
}
