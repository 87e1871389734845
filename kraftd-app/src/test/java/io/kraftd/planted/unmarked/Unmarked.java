package io.kraftd.planted.unmarked;

/** Planted: its package says nothing about null. */
final class Unmarked {}
