package io.kraftd.domain.procurement.comparison;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a criterion is about, as far as its score can be computed. */
enum CriterionKind {
    PRICE("price|cost|commercial|preis|kosten|prix|coût|precio|costo|prezzo|prijs|preço|سعر|تكلفة"),
    DELIVERY("delivery|lead ?time|liefer|délai|livraison|plazo|entrega|consegna|levertijd|levering|prazo|تسليم|توريد"),
    OTHER("");

    private final Pattern words;

    CriterionKind(String words) {
        this.words = Pattern.compile(words);
    }

    static CriterionKind of(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (PRICE.words.matcher(plain).find()) {
            return PRICE;
        }
        return DELIVERY.words.matcher(plain).find() ? DELIVERY : OTHER;
    }
}
