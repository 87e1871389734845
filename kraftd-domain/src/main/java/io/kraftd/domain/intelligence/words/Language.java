package io.kraftd.domain.intelligence.words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The language of a document, by its small words. */
public enum Language {
    ENGLISH("the of and to is for this with by be on are from your please not any all"),
    GERMAN("der die das und von mit bei fur ist wir bitte sie den dem nicht auf zu im ein eine rechnung angebot menge"
            + " summe betrag mwst steuer preis gesamt ihr ihre ihren vielen dank"),
    FRENCH("le la les des et du de est pour au en vous par sur une votre facture devis quantite tva montant merci"),
    SPANISH("de la en el los las del y por para con una su es fecha factura cantidad precio pedido oferta"
            + " iva importe gracias"),
    ITALIAN("la le il di e gli della per con del una che fattura quantita prezzo importo ordine offerta data"
            + " iva totale grazie"),
    DUTCH("de het een van en voor met op uw bij wij factuur aantal bedrag prijs offerte datum omschrijving"
            + " btw totaal bedankt"),
    ARABIC("من في على الي رقم تاريخ الاجمالي الكميه السعر الوصف");

    private static final Map<String, Set<Language>> OF_WORD = byWord();

    private final String words;

    Language(String words) {
        this.words = words;
    }

    /** The language with the most small words; English when there are none. */
    public static Language of(List<String> plainTexts) {
        Map<Language, Integer> votes = new EnumMap<>(Language.class);
        for (String text : plainTexts) {
            for (String word : text.split(" ", -1)) {
                OF_WORD.getOrDefault(word, Set.of()).forEach(language -> votes.merge(language, 1, Integer::sum));
            }
        }
        Language best = ENGLISH;
        for (Language language : values()) {
            if (votes.getOrDefault(language, 0) > votes.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return best;
    }

    private static Map<String, Set<Language>> byWord() {
        Map<String, Set<Language>> byWord = new HashMap<>();
        for (Language language : values()) {
            for (String word : language.words.split(" ", -1)) {
                byWord.computeIfAbsent(word, any -> EnumSet.noneOf(Language.class))
                        .add(language);
            }
        }
        return byWord;
    }
}
