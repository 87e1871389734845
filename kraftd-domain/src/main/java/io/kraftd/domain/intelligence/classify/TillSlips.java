package io.kraftd.domain.intelligence.classify;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.words.TitleKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slips of tills, which rarely say what they are: short, with the time of day, and with what was paid by which means. */
final class TillSlips {
    private static final int MOST_LINES = 70;
    private static final double WEIGHT = 1.4;
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?!\\d)");
    private static final Pattern PAID = Pattern.compile(
            "(?iU)^\\W*(?:cash|change(?:\\s+due)?|tendered|visa(?:\\s+(?:card|debit|credit))?|master\\s?card|amex|maestro|debit|credit|(?:bank|credit|debit)?\\s?card|contactless|bar|bargeld|gegeben|rückgeld|zurück|girocard|ec-karte|kreditkarte|kartenzahlung|espèces|cb|carte(?:\\s+bancaire)?|rendu|efectivo|tarjeta|cambio|entregado|contant[ie]|resto|bancomat|pagamento\\s+(?:elettronico|contante)|contant|pin|betaald|wisselgeld|dinheiro|troco|multibanco|cart[aã]o|gotówka|karta|nakit|kredi\\s+kartı|kontant|kort)\\b(?:[^\\p{L}]|(?-i:[A-Z]{3}\\b))*\\d[.,]\\d{2}\\D{0,5}$");

    private TillSlips() {}

    static Optional<Signal> of(Paper paper) {
        List<Line> lines = paper.lines();
        boolean timed =
                lines.stream().anyMatch(line -> CLOCK.matcher(line.text()).find());
        if (lines.size() > MOST_LINES || !timed) {
            return Optional.empty();
        }
        return lines.stream()
                .map(Line::text)
                .filter(line -> PAID.matcher(line).matches())
                .findFirst()
                .map(line -> new Signal(TitleKind.INVOICE, WEIGHT, "label \"" + line.strip() + "\""));
    }
}
