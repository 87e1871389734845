package io.kraftd.planted.usecases;

/** Planted: a use case knows the command line. */
final class UsesACommandLine {
    picocli.CommandLine wrong = new picocli.CommandLine(this);
}
