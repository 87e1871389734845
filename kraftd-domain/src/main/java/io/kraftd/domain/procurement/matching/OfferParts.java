package io.kraftd.domain.procurement.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to read one offer as two: apart at a word or sign that joins. */
final class OfferParts {
    private static final Pattern JOINT = Pattern.compile(
            ";|\\s\\+\\s|\\s&\\s|\\s/\\s|,?\\s(?:incl(?:uding|usive of|\\.)?|together with|along with|complete with|c/w|with|w/|and|plus"
                    + "|as well as|und|mit|et|avec|con|en|met|sowie)(?=\\s)");
    private static final Pattern COUNT =
            Pattern.compile("^[\\s,]*(\\d{1,7}(?:[.,]\\d{1,3})?)\\s+(\\p{L}{1,8}[23²³]?)\\.?\\s+");

    private OfferParts() {}

    /**
     * One of the two.
     *
     * @param counted how it reads when the number at its head is a quantity and no size, if one stands there
     */
    record Part(Described text, Optional<Counted> counted) {
        static Part of(String words) {
            Matcher count = COUNT.matcher(words);
            if (!count.find()) {
                return new Part(Described.of(words), Optional.empty());
            }
            BigDecimal number = new BigDecimal(count.group(1).replace(',', '.'));
            String goods = words.substring(count.end());
            Optional<Amount> amount = Amount.of(number, count.group(2), null, goods);
            return new Part(Described.of(words), amount.map(quantity -> new Counted(quantity, Described.of(goods))));
        }

        boolean says() {
            return !counted.map(Counted::text).orElse(text).tokens().isEmpty();
        }
    }

    /** So much, and of what. */
    record Counted(Amount amount, Described text) {}

    /** Both parts of one way to read it. */
    record Split(Part first, Part second) {}

    /** Every way; empty when nothing joins. */
    static List<Split> of(String description) {
        List<Split> splits = new ArrayList<>();
        Matcher joint = JOINT.matcher(description.toLowerCase(Locale.ROOT));
        while (joint.find()) {
            Part first = Part.of(description.substring(0, joint.start()));
            Part second = Part.of(description.substring(joint.end()));
            if (first.says() && second.says()) {
                splits.add(new Split(first, second));
            }
        }
        return splits;
    }
}
