package io.kraftd.mcp;

import io.kraftd.domain.shared.EmailAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/** Messages one a line, as a client talks to the program it started (the stdio transport). */
public final class Lines {
    private Lines() {}

    /** Answers each line in turn, all as messages of one owner, until there are no more or nobody listens. */
    public static void answer(ToolServer server, EmailAddress owner, BufferedReader in, PrintWriter out)
            throws IOException {
        for (String line = in.readLine(); line != null && !out.checkError(); line = in.readLine()) {
            if (!line.isBlank()) {
                // why: a line ends in one character here, whatever it does on this system.
                server.answer(owner, line).ifPresent(answer -> out.print(answer + "\n"));
                out.flush();
            }
        }
    }
}
