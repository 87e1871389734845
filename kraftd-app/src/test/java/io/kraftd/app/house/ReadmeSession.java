package io.kraftd.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.app.readme.Readme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The session over HTTP that the README shows, typed into a shell. */
final class ReadmeSession {
    private static final String BEGIN = "api=http://127.0.0.1:8000/api/v1 json=\"Content-Type: application/json\"";
    private static final String PROMPT = "$ ";
    private static final String MARK = "-- next command --";

    /** A command with what is printed after it. */
    private record Exchange(String command, String output) {}

    private ReadmeSession() {}

    /** Types every command against this service, from the root of the project; each that answers otherwise than shown. */
    static List<String> differences(URI api) throws IOException, InterruptedException {
        List<Exchange> shown = shown();
        List<String> answers = typed(api, shown);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (!same(shown.get(i).output(), answers.get(i))) {
                differences.add("%s%nshown:   %s%nprinted: %s"
                        .formatted(shown.get(i).command(), shown.get(i).output(), answers.get(i)));
            }
        }
        return differences;
    }

    private static List<Exchange> shown() {
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : Readme.output(BEGIN).lines().toList()) {
            if (line.startsWith(PROMPT)) {
                exchanges.add(new Exchange(line.substring(PROMPT.length()), ""));
            } else {
                Exchange last = exchanges.remove(exchanges.size() - 1);
                exchanges.add(new Exchange(last.command(), last.output() + line + "\n"));
            }
        }
        return exchanges;
    }

    // why: whoever follows the page copies the id of the answer above; the script does the same.
    private static List<String> typed(URI api, List<Exchange> shown) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("json='Content-Type: application/json'\nanswers=$(mktemp)\n");
        script.append("api=").append(api).append('\n');
        for (Exchange exchange : shown) {
            script.append(line(exchange.command())).append('\n');
            script.append("printf '%s\\n' '").append(MARK).append("'\n");
        }
        script.append("rm -f \"$answers\"\n");
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .directory(Path.of("..").toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), UTF_8);
        shell.waitFor();
        return List.of(printed.split(MARK + "\n", -1));
    }

    private static String line(String command) {
        if (command.startsWith("id=")) {
            return "id=$(sed -n 's/.*\"document_id\":\"\\([^\"]*\\).*/\\1/p' \"$answers\" | head -n 1)";
        }
        return command.startsWith("token=") ? command : "{ " + command + "; } | tee -a \"$answers\"";
    }

    /** Equal but for ids, times and figures; an answer that is cut off may end elsewhere. */
    private static boolean same(String shown, String printed) {
        String one = masked(shown);
        String other = masked(printed);
        int length = Math.min(one.length(), other.length());
        int cut = shown.length() > 400 ? Math.max(0, length - 40) : length;
        return (shown.length() > 400 || one.length() == other.length())
                && one.substring(0, cut).equals(other.substring(0, cut));
    }

    private static String masked(String text) {
        return text.strip()
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("\"request_id\":\"[^\"]*\"", "REQUEST")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
                .replaceAll("(\"(?:[a-z_]*(?:confidence|score|ms|mapped|made|percentage))\":)[0-9.]+", "$1N");
    }
}
