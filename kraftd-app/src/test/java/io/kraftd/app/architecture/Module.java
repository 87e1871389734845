package io.kraftd.app.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One module: its package below the base, the packages of ours it may use, the foreign ones, and why no others. */
record Module(String packageName, List<String> ours, List<String> foreign, String because) {
    private static final String CORE_OWES_NOTHING =
            "the core is embedded in other applications, which bring no library of ours";
    private static final String ONE_TECHNOLOGY =
            "an adapter brings one technology to one port and can be swapped alone";

    static final List<Module> ALL = List.of(
            module("domain").because(CORE_OWES_NOTHING),
            module("ports").using("domain").because(CORE_OWES_NOTHING),
            module("usecases").using("domain", "ports").with("org.slf4j..").because(CORE_OWES_NOTHING),
            module("json")
                    .using("domain", "ports")
                    .with("com.fasterxml.jackson..", "javax.crypto..")
                    .because("the one JSON form belongs to the domain, not to a store or to HTTP"),
            module("lettering")
                    .with("org.apache.pdfbox..", "org.apache.fontbox..")
                    .because("letters on a page know nothing of what they say"),
            module("adapter.memory").using("domain", "ports", "json").because(ONE_TECHNOLOGY),
            module("adapter.local")
                    .using("domain", "ports", "json")
                    .with("org.sqlite..")
                    .because(ONE_TECHNOLOGY),
            module("adapter.cosmos")
                    .using("domain", "ports", "json")
                    .with("com.azure..", "reactor..", "com.fasterxml.jackson..", "org.slf4j..")
                    .because(ONE_TECHNOLOGY),
            module("adapter.blob").using("domain", "ports").with("com.azure..").because(ONE_TECHNOLOGY),
            module("adapter.auth")
                    .using("domain", "ports")
                    .with(
                            "com.auth0.jwt..",
                            "com.fasterxml.jackson..",
                            "org.mindrot.jbcrypt..",
                            "com.nulabinc.zxcvbn..",
                            "javax.crypto..")
                    .because(ONE_TECHNOLOGY),
            module("adapter.keyvault")
                    .using("domain", "ports")
                    .with("com.azure..")
                    .because(ONE_TECHNOLOGY),
            module("adapter.azureai")
                    .using("domain", "ports", "json")
                    .with("com.azure..", "reactor..", "com.fasterxml.jackson..")
                    .because(ONE_TECHNOLOGY),
            module("adapter.reading")
                    .using("domain", "ports", "lettering")
                    .with(
                            "javax.xml.stream..",
                            "javax.imageio..",
                            "org.slf4j..",
                            "org.apache.pdfbox..",
                            "org.apache.fontbox..",
                            "org.apache.poi..",
                            "org.dhatim.fastexcel..",
                            "de.siegmar.fastcsv..")
                    .because(ONE_TECHNOLOGY),
            module("adapter.publishing")
                    .using("domain", "ports", "json", "lettering")
                    .with("com.fasterxml.jackson..", "org.apache.pdfbox..")
                    .because(ONE_TECHNOLOGY),
            module("http")
                    .using("domain", "ports", "usecases", "json")
                    .with(
                            "io.javalin..",
                            "jakarta.servlet..",
                            "org.eclipse.jetty..",
                            "com.fasterxml.jackson..",
                            "io.micrometer..",
                            "kotlin..",
                            "org.slf4j..")
                    .because("HTTP drives use cases and knows no adapter behind them"),
            module("mcp")
                    .using("domain", "ports", "usecases", "json")
                    .with("io.modelcontextprotocol..", "com.fasterxml.jackson..", "reactor..", "org.slf4j..")
                    .because("another way in to the use cases: it knows neither HTTP nor an adapter behind them"),
            module("app")
                    .using("domain", "ports", "usecases", "json", "adapter", "http", "mcp")
                    .with(
                            "picocli..",
                            "com.fasterxml.jackson..",
                            "de.siegmar.fastcsv..",
                            "org.slf4j..",
                            "ch.qos.logback..")
                    .because(
                            "the program wires what others implement; its own are the command line, the log and what is printed"),
            module("tck")
                    .using("domain", "ports")
                    .with(
                            "org.junit.jupiter.api..",
                            "org.junit.jupiter.params..",
                            "org.assertj.core..",
                            "javax.net.ssl..")
                    .because("the contracts are run by adapters of others, against the ports alone"));

    /** The packages a class of this module may use, as ArchUnit patterns below {@code base}. */
    String[] allowed(String base) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations..", pattern(base)));
        ours.forEach(our -> allowed.add(base + "." + our + ".."));
        allowed.addAll(foreign);
        return allowed.toArray(String[]::new);
    }

    String pattern(String base) {
        return base + "." + packageName + "..";
    }

    static Module module(String packageName) {
        return new Module(packageName, List.of(), List.of(), "");
    }

    private Module using(String... packages) {
        return new Module(packageName, Arrays.asList(packages), foreign, because);
    }

    private Module with(String... packages) {
        return new Module(packageName, ours, Arrays.asList(packages), because);
    }

    private Module because(String why) {
        return new Module(packageName, ours, foreign, why);
    }
}
