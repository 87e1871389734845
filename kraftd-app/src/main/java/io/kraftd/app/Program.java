package io.kraftd.app;

import io.kraftd.app.config.AppConfig;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command without a name: serves, or shows the configuration. */
@Command(
        name = "kraftd",
        description = "Reads procurement documents, on the command line or as an HTTP service.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Without a command it serves. Settings come from environment variables: see --check-config."})
final class Program implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Console console;
    private final Serve serve;

    @Option(
            names = "--check-config",
            description = "Show the effective settings, without secrets, and what is wrong with them.")
    private boolean checkConfig;

    Program(Map<String, String> environment, Console console, Serve serve) {
        this.environment = environment;
        this.console = console;
        this.serve = serve;
    }

    @Override
    public Integer call() {
        return checkConfig ? check() : serve.call();
    }

    private int check() {
        PrintWriter out = console.out();
        out.println(AppConfig.describe(environment));
        AppConfig.parse(environment).warnings().forEach(warning -> out.println("warning: " + warning));
        return 0;
    }
}
