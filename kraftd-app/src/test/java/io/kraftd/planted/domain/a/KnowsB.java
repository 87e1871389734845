package io.kraftd.planted.domain.a;

/** Planted: one half of a cycle. */
public final class KnowsB {
    io.kraftd.planted.domain.b.KnowsA wrong = new io.kraftd.planted.domain.b.KnowsA();
}
