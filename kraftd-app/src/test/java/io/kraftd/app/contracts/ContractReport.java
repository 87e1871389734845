package io.kraftd.app.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a report of one test class says of a contract.
 *
 * @param run how many of its tests ran, each set of arguments and each repetition by itself
 * @param skipped those that did not, with the reason
 */
record ContractReport(int run, List<String> skipped) {
    private record Case(String name, Optional<String> skippedBecause) {
        static Case of(MatchResult match) {
            String body = match.group(2) == null ? "" : match.group(2);
            return new Case(
                    match.group(1),
                    SKIPPED.matcher(body).results().map(found -> found.group(1)).findFirst());
        }

        String method() {
            return name.replaceAll("[(\\[].*", "");
        }
    }

    private static final Pattern CASE =
            Pattern.compile("<testcase name=\"([^\"]*)\"[^>]*?(?:/>|>(.*?)</testcase>)", Pattern.DOTALL);
    private static final Pattern SKIPPED = Pattern.compile("<skipped(?: message=\"([^\"]*)\")?");

    static ContractReport of(Path report, Class<?> contract) {
        try {
            return of(Files.readString(report, StandardCharsets.UTF_8), contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class that is skipped as a whole is one case of no method, and counts as skipped here. */
    static ContractReport of(String report, Class<?> contract) {
        Set<String> methods =
                Arrays.stream(contract.getMethods()).map(Method::getName).collect(Collectors.toSet());
        List<Case> cases = CASE.matcher(report).results().map(Case::of).toList();
        long run = cases.stream()
                .filter(each -> each.skippedBecause().isEmpty() && methods.contains(each.method()))
                .count();
        List<String> skipped = cases.stream()
                .flatMap(each -> each.skippedBecause().map(why -> each.method() + ": " + why).stream())
                .toList();
        return new ContractReport(Math.toIntExact(run), skipped);
    }
}
