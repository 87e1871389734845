package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The internet domains a document prints, which often spell a party's name. */
final class Domains {
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:@|www\\.|https?://(?:www\\.)?)([a-z0-9-]+(?:\\.[a-z0-9-]+)*)\\.[a-z]{2,}");
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "googlemail",
            "yahoo",
            "hotmail",
            "outlook",
            "icloud",
            "web",
            "gmx",
            "t-online",
            "orange",
            "wanadoo",
            "free",
            "live",
            "aol",
            "mail",
            "example",
            "localhost",
            "email");
    private static final int SHORTEST = 3;
    private static final int MOST_LINES = 600;

    private final Set<String> names = new HashSet<>();

    Domains(Paper paper) {
        for (Line line :
                paper.lines().subList(0, Math.min(MOST_LINES, paper.lines().size()))) {
            Matcher matcher = DOMAIN.matcher(line.text());
            while (matcher.find()) {
                String[] parts = matcher.group(1).toLowerCase(Locale.ROOT).split("\\.", -1);
                String name = parts[parts.length - 1];
                if (!PROVIDERS.contains(name) && name.length() >= SHORTEST) {
                    names.add(name.replace("-", ""));
                }
            }
        }
    }

    /** Whether a domain is spelled like this name. */
    boolean match(String name) {
        String core = SameName.core(name);
        String joined = core.replace(" ", "");
        if (joined.length() < SHORTEST) {
            return false;
        }
        for (String domain : names) {
            if (domain.contains(joined)
                    || (joined.contains(domain) && domain.length() > SHORTEST)
                    || wordsIn(core, domain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean wordsIn(String core, String domain) {
        int letters = 0;
        for (String word : core.split(" ", -1)) {
            letters += word.length() > SHORTEST && domain.contains(word) ? word.length() : 0;
        }
        return letters * 10 >= domain.length() * 6;
    }
}
