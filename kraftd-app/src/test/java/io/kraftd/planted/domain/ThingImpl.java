package io.kraftd.planted.domain;

/** Planted: a name that says nothing. */
final class ThingImpl {}
