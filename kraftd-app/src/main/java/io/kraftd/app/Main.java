package io.kraftd.app;

import io.kraftd.app.purchase.Workbench;
import io.kraftd.usecases.ExtractionLimits;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;

/** The program. Exit codes: 0 done, 1 a file could not be read, 2 wrong usage, 69 unavailable, 70 a bug, 78 configuration. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its code. */
    public static void main(String[] args) {
        Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        int code = onlyServes(args)
                ? serve(console)
                : commandLine(System.getenv(), console).execute(args);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    private static boolean onlyServes(String[] args) {
        return args.length == 0 || (args.length == 1 && args[0].equals("serve"));
    }

    // why: making ready to read a command line takes a fourth of a start, and here there is none to read.
    private static int serve(Console console) {
        try {
            return new Serve(System.getenv()).call();
        } catch (RuntimeException cannotStart) {
            return Failures.reportStart(cannotStart, console.err());
        }
    }

    /** All commands, with the environment they may ask and the streams they print to. */
    static CommandLine commandLine(Map<String, String> environment, Console console) {
        Serve serve = new Serve(environment);
        Holdings holdings = new Holdings(environment);
        return new CommandLine(new Program(environment, console, serve))
                .addSubcommand(serve)
                .addSubcommand(new Mcp(console, holdings))
                .addSubcommand(new Read(console, Main::understanding))
                .addSubcommand(new Compare(console, Main::desk))
                .addSubcommand(new Demo(console))
                .addSubcommand(new Replay(console))
                .addSubcommand(new Users(console, holdings))
                .addSubcommand(new Archive(console, holdings))
                .addSubcommand(new Sweep(console, holdings))
                .addSubcommand(new Export(console, holdings))
                .addSubcommand(new Import(console, holdings))
                .addSubcommand(new Migrate(console, holdings))
                .addSubcommand(new Rehearse(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Failures::report);
    }

    private static FileUnderstanding understanding() {
        Clock clock = Clock.systemUTC();
        return new FileUnderstanding(Wiring.reader(clock), ExtractionLimits.DEFAULT, clock);
    }

    private static Workbench desk() {
        return Desk.at(Clock.systemUTC());
    }

    // why: Java 17 writes to a pipe in the platform's charset, and names of firms do not stop at ASCII.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
