package io.kraftd.app;

import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Kraftd " + text()};
    }

    /** Such as {@code 0.1.0}; {@code unpackaged} when the classes do not come from a jar. */
    static String text() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "unpackaged" : built;
    }
}
