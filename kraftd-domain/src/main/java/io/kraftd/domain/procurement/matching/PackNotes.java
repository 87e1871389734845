package io.kraftd.domain.procurement.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a description says about packs: {@code box of 100}, {@code 50 pcs per pack}, {@code 6 m/length}. */
final class PackNotes {
    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,3})?)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\p{L}+ (?:of|à|a|je|with) " + NUMBER),
            Pattern.compile(NUMBER + " ?\\p{L}{0,8}\\.? ?(?:per|/|a|in a) ?\\p{L}{2,}"),
            Pattern.compile("(?:pack|packed|box|carton|bundle|roll|pkt|ctn|bdl|coil|drum|reel|length|set)s? ?[:x/(]? ?"
                    + NUMBER));

    private PackNotes() {}

    /** The numbers of units one pack may hold, as the description says; empty when it says nothing. */
    static List<BigDecimal> of(String description) {
        String text = description.toLowerCase(Locale.ROOT);
        List<BigDecimal> sizes = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                BigDecimal size = new BigDecimal(found.group(1).replace(',', '.'));
                if (size.compareTo(BigDecimal.ONE) > 0) {
                    sizes.add(size);
                }
            }
        }
        return sizes;
    }
}
