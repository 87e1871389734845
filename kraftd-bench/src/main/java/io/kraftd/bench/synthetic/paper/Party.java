package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.words.Country;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Language;
import io.kraftd.bench.synthetic.words.Names;
import io.kraftd.bench.synthetic.words.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A company on paper.
 *
 * @param name with legal form
 * @param address lines without the name
 * @param taxId label and number
 * @param phone label and number
 * @param email label and address
 * @param contact a person
 * @param bank the bank's name
 * @param account the account, as IBAN where the country uses it
 */
public record Party(
        String name,
        List<String> address,
        Fact taxId,
        Fact phone,
        Fact email,
        String contact,
        String bank,
        String account) {
    /** Copies the lines. */
    public Party {
        address = List.copyOf(address);
    }

    /** An invented company. */
    public static Party invent(Dice dice, Country country, Language language) {
        Words words = Words.in(language);
        String name = Names.company(dice, country, language);
        List<String> address = new ArrayList<>();
        address.add(Names.street(dice, country, language));
        address.add(Names.city(dice, country, language));
        if (language != Language.AR && dice.chance(0.4)) {
            address.add(Names.country(dice, country));
        }
        String person = words.pick(dice, "name.first") + " " + words.pick(dice, "name.last");
        String taxLabel = words.pickFirst(dice, "fact.vat." + country.code(), "fact.vat");
        return new Party(
                name,
                address,
                new Fact(taxLabel, dice.fill(country.identifier())),
                new Fact(words.pick(dice, "word.phone"), dice.fill(country.phone())),
                new Fact(words.pick(dice, "word.email"), "info@" + domain(name, dice)),
                person,
                Names.pick(dice, "bank"),
                country.iban().isEmpty() ? dice.fill("##########") : Iban.of(dice.fill(country.iban())));
    }

    /** Name and address, one line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(name));
        lines.addAll(address);
        return lines;
    }

    /** The address in one line. */
    public String addressLine() {
        return String.join(", ", address);
    }

    private static String domain(String name, Dice dice) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .trim();
        String word = plain.isEmpty() ? "company" + dice.fill("##") : plain.split(" ", -1)[0];
        return word + dice.pick(List.of(".example", ".example.com", "-group.example"));
    }
}
