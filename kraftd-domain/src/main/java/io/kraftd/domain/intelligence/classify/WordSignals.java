package io.kraftd.domain.intelligence.classify;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.words.TitleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns of phrase that one kind of document uses and the others do not. */
final class WordSignals {
    private record Turn(TitleKind kind, double weight, Pattern pattern) {}

    private static final int MOST_LINES = 500;
    private static final List<Turn> TURNS = List.of(
            turn(
                    TitleKind.CONTRACT,
                    0.9,
                    "\\bwhereas\\b|\\bhereinafter\\b|in witness whereof|by and between|hereby agree|\\bnow,? therefore\\b|nachfolgend .{0,40}genannt|zwischen den parteien|ci-après|entre les soussignés|il a été convenu|reunidos|comparecen|de una parte|tra le parti|si conviene e si stipula|premesso che|de ondergetekenden|komen overeen|hierna te noemen|الطرف الأول|الطرف الثاني|تم الاتفاق"),
            turn(
                    TitleKind.CONTRACT,
                    0.5,
                    "governing law|force majeure|termination of (?:this|the) (?:agreement|contract)|gerichtsstand|kündigungsfrist|droit applicable|résiliation|jurisdicción|foro competente|toepasselijk recht"),
            turn(
                    TitleKind.RFQ,
                    1.2,
                    "please (?:quote|submit your|provide your (?:best|quotation|offer)|send (?:us )?your (?:best|quotation|offer))|invit(?:e|ed|es) (?:you )?to (?:quote|submit|tender|bid)|your (?:best )?(?:quotation|offer) (?:is requested|by|for)|request(?:ing|s)? (?:a )?quotation|submit (?:a |your |their )?(?:quotation|quote|proposal|bid|tender)|bitten (?:wir|sie)? ?(?:um|sie um) (?:ihr|die abgabe|abgabe|ein) ?\\w* ?angebot|um ihr angebot|bitte (?:unter|bieten sie|geben sie)\\w* .{0,40}(?:preis|angebot)|merci de (?:nous )?(?:faire parvenir|chiffrer|adresser|remettre)|veuillez (?:nous )?(?:faire parvenir|adresser|chiffrer|remettre)|votre (?:meilleure )?offre|solicitamos (?:a ustedes )?(?:su|cotiza|nos)|(?:sírvanse|agradece(?:mos|remos|ríamos)) (?:se sirvan )?(?:cotiza|enviar(?:nos)? (?:su|la) (?:cotización|oferta))|rogamos (?:nos )?(?:coticen|envíen|remitan)|su mejor (?:oferta|precio)|vi preghiamo di (?:inviarci|farci|formulare|quotare)|vostra migliore (?:offerta|quotazione)|gelieve .{0,40}(?:offerte|prijs)|wij verzoeken u|uw (?:scherpste|beste) (?:offerte|prijs)|verzoeken .{0,30}offerte|نرجو .{0,30}(?:عرض|أسعار)|يرجى .{0,30}(?:عرض|أسعار|تسعير)"),
            turn(
                    TitleKind.QUOTATION,
                    1.2,
                    "pleased to (?:quote|offer|submit|provide|present)|we (?:hereby )?(?:offer|quote)|our (?:best )?(?:offer|quotation|prices?) (?:is|as|for)|thank you for your (?:inquiry|enquiry|rfq|request)|this (?:quotation|quote|offer) is valid|valid for \\d+ days|wir bieten ihnen|bieten wir ihnen|unser angebot|freibleibend|vielen dank für ihre anfrage|an dieses angebot|nous avons le plaisir de vous (?:proposer|soumettre|adresser)|notre (?:meilleure )?offre|bon pour accord|devis (?:gratuit|reçu)|tenemos el gusto|nos complace (?:ofrecer|presentar|cotizar|enviar)|le ofrecemos|nuestra (?:mejor )?oferta|siamo lieti di|vi sottoponiamo|nostra (?:migliore )?offerta|per accettazione|hierbij (?:bieden|ontvangt u)|bieden wij u|naar aanleiding van uw aanvraag|onze offerte|يسرنا أن نقدم|نتشرف بتقديم|عرضنا"),
            turn(
                    TitleKind.PURCHASE_ORDER,
                    1.2,
                    "please (?:supply|deliver|ship|confirm receipt of this order|send (?:two|2) copies)|we (?:hereby )?(?:order|place)|this (?:purchase )?order (?:number )?(?:must|is|shall)|acknowledge (?:receipt of )?this order|quote (?:this|our) (?:order|po) number|wir bestellen|hiermit bestellen|bitte liefern sie|bitte bestätigen sie|nous vous (?:passons commande|commandons)|veuillez (?:nous )?livrer|(?:rogamos|sírvanse) (?:nos )?(?:suministrar|entregar)|por la presente (?:les )?pedimos|vi ordiniamo|vogliate fornire|hiermee bestellen|wij bestellen|gelieve te leveren|يرجى توريد|نرجو توريد"),
            turn(
                    TitleKind.INVOICE,
                    0.8,
                    "thank you for your business|please (?:remit|pay)|payment is due|(?:über|ueber)weisen sie|zahlbar (?:innerhalb|bis|sofort)|erlauben (?:wir )?(?:uns|ihnen)? ?.{0,30}in rechnung|stellen wir ihnen .{0,40}in rechnung|pénalités? de retard|indemnité forfaitaire|règlement par|forma de pago|gelieve .{0,60}(?:over te maken|te betalen)|إجمالي المستحق"),
            turn(
                    TitleKind.BOQ,
                    1.2,
                    "carried (?:forward )?to (?:collection|summary|(?:general |main |final )?summary)|^\\W*bill no\\.? ?\\d{1,2}\\b(?!\\S*\\d)|^\\W*collection\\W*$|measured works?|rates? (?:shall|to) include|provisional sum|prime cost|preliminaries|contractor'?s rates?|einheitspreis in worten|bedarfsposition|eventualposition"),
            turn(
                    TitleKind.OTHER,
                    1.0,
                    "(?:opening|closing) balance|statement period|\\bdear (?:sir|madam|mr|ms|all|customer)|sehr geehrte|kontostand|saldo (?:inicial|final|iniziale|finale)|solde (?:initial|final)|we confirm (?:receipt of )?your order|we acknowledge your order|wir bestätigen ihren auftrag|goods received|received in good (?:order|condition)|ware (?:erhalten|vollständig)|reçu en bon état|recibí conforme|tracking number|yours (?:sincerely|faithfully)|curriculum|minutes of"));

    private WordSignals() {}

    static List<Signal> of(Paper paper) {
        List<Signal> signals = new ArrayList<>();
        List<Line> lines =
                paper.lines().subList(0, Math.min(MOST_LINES, paper.lines().size()));
        for (Turn turn : TURNS) {
            long lineCount = lines.stream()
                    .filter(line -> turn.pattern().matcher(line.text()).find())
                    .limit(3)
                    .count();
            if (lineCount > 0) {
                signals.add(new Signal(
                        turn.kind(), turn.weight() * (1 + 0.3 * (lineCount - 1)), "wording of such a document"));
            }
        }
        return signals;
    }

    private static Turn turn(TitleKind kind, double weight, String pattern) {
        return new Turn(kind, weight, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
