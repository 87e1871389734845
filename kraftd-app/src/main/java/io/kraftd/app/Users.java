package io.kraftd.app;

import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.app.print.UserLine;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.usecases.AdministerUsers;
import io.kraftd.usecases.failure.NotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Accounts. */
@Command(
        name = "users",
        description = "Look after the accounts.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit code: 0 done, 1 when there is no such user."})
final class Users {
    private final Console console;
    private final Holdings holdings;

    Users(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Command(
            name = "list",
            description = "Show every user: address, whether they may sign in, since when, name, organization.",
            mixinStandardHelpOptions = true)
    int list() throws IOException {
        PrintWriter out = console.out();
        return holdings.work(kept -> {
            users(kept).all().map(UserLine::of).forEach(out::println);
            return 0;
        });
    }

    @Command(name = "count", description = "Say how many there are.", mixinStandardHelpOptions = true)
    int count() throws IOException {
        return holdings.work(kept -> {
            AdministerUsers.Numbers numbers = users(kept).count();
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%s, %,d of them may sign in",
                            Tally.of(numbers.active() + numbers.inactive(), "user"),
                            numbers.active()));
            return 0;
        });
    }

    @Command(
            name = "deactivate",
            description = "Let somebody not sign in any more, and end every login at once.",
            mixinStandardHelpOptions = true)
    int deactivate(@Parameters(paramLabel = "EMAIL", description = "Who.") String email) throws IOException {
        return change(email, "may not sign in any more", AdministerUsers::deactivate);
    }

    @Command(name = "activate", description = "Let somebody sign in again.", mixinStandardHelpOptions = true)
    int activate(@Parameters(paramLabel = "EMAIL", description = "Who.") String email) throws IOException {
        return change(email, "may sign in", AdministerUsers::activate);
    }

    private int change(String typed, String done, BiFunction<AdministerUsers, EmailAddress, User> change)
            throws IOException {
        return holdings.work(kept -> {
            try {
                User changed = change.apply(users(kept), new EmailAddress(typed));
                console.out().println(changed.email() + " " + done);
                return 0;
            } catch (NotFoundException | IllegalArgumentException nobody) {
                console.err().println("kraftd: " + nobody.getMessage());
                return Failures.REFUSED;
            }
        });
    }

    private static AdministerUsers users(Kept kept) {
        return new AdministerUsers(kept.stores(), kept.audit(), new RandomIds(), Clock.systemUTC());
    }
}
