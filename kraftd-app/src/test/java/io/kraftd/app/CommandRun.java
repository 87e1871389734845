package io.kraftd.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One run of the command line inside the test's process: its exit code and what it printed. */
public record CommandRun(int code, String out, String err) {
    /** Runs in an environment without variables. */
    public static CommandRun of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /** Runs with these environment variables. */
    public static CommandRun in(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        int code = Main.commandLine(environment, console).execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** Understands these arguments and does nothing; an exception says what it does not understand. */
    public static void parse(String... arguments) {
        Console nowhere = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        Main.commandLine(Map.of(), nowhere).parseArgs(arguments);
    }
}
