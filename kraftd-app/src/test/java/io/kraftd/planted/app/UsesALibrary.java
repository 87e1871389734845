package io.kraftd.planted.app;

/** Planted: the program implements something with a library of its own. */
final class UsesALibrary {
    final Class<?> wrong = org.apache.pdfbox.pdmodel.PDDocument.class;
}
