package io.kraftd.app;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.mcp.Lines;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.usecases.Kraftd;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The assistant's tools for the program that started this one. */
@Command(
        name = "mcp",
        description = {
            "Offer the assistant's tools to the MCP client that starts this, over standard input and output.",
            "They read what one user has and change nothing."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 when the input has ended, 1 when it is not clear whose documents are meant."})
final class Mcp implements Callable<Integer> {
    private final Console console;
    private final Holdings holdings;

    @Option(names = "--user", paramLabel = "EMAIL", description = "Whose documents; the only user's when left out.")
    private @Nullable String email;

    Mcp(Console console, Holdings holdings) {
        this.console = console;
        this.holdings = holdings;
    }

    @Override
    public Integer call() throws IOException {
        return holdings.use(this::answer);
    }

    private int answer(Kept kept, Kraftd kraftd) throws IOException {
        List<User> meant = meant(kept.stores().users());
        if (meant.size() != 1 || !meant.get(0).active()) {
            console.err().println("kraftd: " + refusal(meant));
            return Failures.REFUSED;
        }
        // why: standard output belongs to the protocol, whatever a library may want to print.
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Lines.answer(Wiring.tools(kraftd), meant.get(0).email(), in, console.out());
        return 0;
    }

    /** Whom it could be about: two stand for several. */
    private List<User> meant(UserRepository users) {
        return email == null
                ? Page.all(users::list).limit(2).toList()
                : address(email).flatMap(users::find).map(Stored::value).stream()
                        .toList();
    }

    private String refusal(List<User> meant) {
        if (meant.size() == 1) {
            return meant.get(0).email() + " may not sign in";
        }
        if (email != null) {
            return "There is no user " + email;
        }
        return meant.isEmpty() ? "There is no user yet" : "There are several users; say which one with --user EMAIL";
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
