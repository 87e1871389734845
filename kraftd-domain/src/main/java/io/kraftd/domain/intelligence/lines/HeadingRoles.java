package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a heading names, whatever currency, unit or remark is printed with it. */
final class HeadingRoles {
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]|\\p{Sc}|\\*");
    private static final Pattern TAX_ASIDE = Pattern.compile(
            "(?i)\\b(?:excl|exkl|ex|exc|zzgl|ohne|without|hors|senza|sin|escl|before|excluding|exclusive)\\.?\\s*(?:of\\s+)?(?:vat|tax|mwst|ust|tva|iva|btw|gst)\\b\\.?|\\bHT\\b");
    private static final Pattern GROSS_ASIDE = Pattern.compile(
            "(?i)\\b(?:incl|inkl|inc|including|inclusive|mit|avec|con|compresa|inclusa|tvac|ttc)\\.?\\s*(?:of\\s+)?(?:vat|tax|mwst|ust|tva|iva|btw|gst)\\b\\.?|\\bTTC\\b");

    private HeadingRoles() {}

    /** The role, or {@code null} when the heading is not known. */
    static @Nullable ColumnRole of(String heading) {
        ColumnRole exact = Vocabulary.COLUMNS.exactly(heading);
        if (exact != null) {
            return exact;
        }
        String bare = withoutCurrency(ASIDE.matcher(heading).replaceAll(" "));
        ColumnRole role = Vocabulary.COLUMNS.exactly(bare);
        if (role == null) {
            boolean gross = GROSS_ASIDE.matcher(bare).find();
            String plain =
                    TAX_ASIDE.matcher(GROSS_ASIDE.matcher(bare).replaceAll(" ")).replaceAll(" ");
            role = Vocabulary.COLUMNS.exactly(plain);
            role = role == null ? longest(plain) : role;
            role = gross && role == ColumnRole.AMOUNT ? ColumnRole.GROSS_AMOUNT : role;
            role = gross && role == ColumnRole.PRICE ? ColumnRole.GROSS_PRICE : role;
        }
        return role;
    }

    /** The role of a stack: what all lines name together, or what most telling line names alone. */
    static @Nullable ColumnRole chosen(String heading, List<ColumnRole> each) {
        ColumnRole whole = of(heading);
        boolean phrase = Vocabulary.COLUMNS.exactly(heading) != null;
        if (each.contains(ColumnRole.DESCRIPTION) && (each.size() > 1 || whole == null)) {
            return ColumnRole.DESCRIPTION;
        }
        boolean twice = each.size() == 2 && each.stream().allMatch(role -> role == ColumnRole.POSITION);
        if (twice && !phrase) {
            return ColumnRole.DESCRIPTION;
        }
        return whole == null && !each.isEmpty() ? each.get(0) : whole;
    }

    private static @Nullable ColumnRole longest(String text) {
        List<PlainWord> words = PlainText.words(text);
        PhraseBook.Hit<ColumnRole> best = null;
        for (PhraseBook.Hit<ColumnRole> hit : Vocabulary.COLUMNS.in(words)) {
            boolean longer = best == null || hit.words() > best.words();
            boolean describes = best != null && hit.meaning() == ColumnRole.DESCRIPTION && hit.words() == best.words();
            if (longer || describes) {
                best = hit;
            }
        }
        // why: one known word among many is a sentence that mentions it
        return best == null || best.words() * 4 < words.size() ? null : best.meaning();
    }

    private static String withoutCurrency(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            String bare = word.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
            if (!Currencies.isCode(bare)
                    || bare.length() != word.replaceAll("\\W", "").length()) {
                out.append(word).append(' ');
            }
        }
        return out.toString().strip();
    }
}
