package io.kraftd.bench.synthetic.words;

import java.util.List;
import java.util.Map;

/** Invented names of companies, streets, projects and people. */
public final class Names {
    private static final Map<String, List<String>> LISTS = WordFile.choices("names.txt");

    private Names() {}

    /** A company name with its legal form. */
    public static String company(Dice dice, Country country, Language language) {
        String base = pick(dice, "base." + language.code());
        String branch = pick(dice, "branch." + language.code());
        if (language == Language.AR) {
            return Words.fill(pick(dice, "company.ar"), base, branch);
        }
        String partner = pick(dice, "base." + language.code());
        String first = dice.chance(0.2) && !partner.equals(base) ? base + " & " + partner : base;
        return first + " " + branch + " " + dice.pick(country.legalForms());
    }

    /** A street with a house number in the country's order. */
    public static String street(Dice dice, Country country, Language language) {
        String street = pick(dice, "street." + language.code());
        int number = dice.between(1, 180);
        boolean numberFirst = language == Language.EN || language == Language.FR;
        if (country.address().equals("BOX_CITY") && dice.chance(0.5)) {
            return language == Language.AR ? "ص.ب. " + dice.fill("####") : "P.O. Box " + dice.fill("#####");
        }
        return numberFirst ? number + (language == Language.FR ? ", " : " ") + street : street + " " + number;
    }

    /** The line with city and postal code. */
    public static String city(Dice dice, Country country, Language language) {
        List<String> parts = WordFile.split(dice.pick(country.cities()), ",");
        String postal = dice.fill(parts.get(1));
        if (language == Language.AR) {
            return pick(dice, "city.ar") + " " + postal;
        }
        return switch (country.address()) {
            case "POSTAL_CITY" -> postal + " " + parts.get(0);
            case "STREET_CITY_STATE" -> parts.get(0).replaceFirst(" ([A-Z]{2})$", ", $1") + " " + postal;
            default -> parts.get(0) + " " + postal;
        };
    }

    /** The printed name of the country in a way its own people write it. */
    public static String country(Dice dice, Country country) {
        return pick(dice, "country." + country.code());
    }

    /** A project. */
    public static String project(Dice dice, Language language) {
        return pick(dice, "project." + language.code());
    }

    /** One entry of a named list. */
    public static String pick(Dice dice, String list) {
        List<String> found = LISTS.get(list);
        if (found == null) {
            throw new IllegalArgumentException("No list of names " + list);
        }
        return dice.pick(found);
    }
}
