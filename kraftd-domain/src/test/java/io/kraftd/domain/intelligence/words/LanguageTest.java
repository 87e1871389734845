package io.kraftd.domain.intelligence.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "SPANISH,orden de compra  fecha de entrega  unidad de tratamiento de aire",
        "FRENCH,bon de commande  date de livraison  la centrale de traitement du chantier",
        "ITALIAN,ordine di acquisto  la consegna della merce  le condizioni",
        "DUTCH,datum van de offerte  het aantal  de prijs"
    })
    void related_languages_are_told_apart_by_their_small_words(Language language, String texts) {
        assertThat(Language.of(List.of(texts.split("  ", -1)))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "GERMAN,kaffee  summe  mwst  vielen dank",
        "FRENCH,merci  montant  tva  total",
        "SPANISH,importe  iva  gracias  total",
        "ITALIAN,importo  iva  totale  grazie",
        "DUTCH,totaal  btw  bedankt",
        "ENGLISH,total  vat  cash  change"
    })
    void a_till_slip_has_few_words_that_tell(Language language, String texts) {
        assertThat(Language.of(List.of(texts.split("  ", -1)))).isEqualTo(language);
    }
}
