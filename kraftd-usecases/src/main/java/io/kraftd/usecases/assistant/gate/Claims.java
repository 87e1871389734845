package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Claims of a text that something was done, in the languages of the papers. */
final class Claims {
    private static final String ACT_DE =
            "bestellt|gesendet|versandt|abgeschickt|vergeben|erteilt|freigegeben|bestatigt|beauftragt|bezahlt|geloscht|storniert";
    private static final String ACT_FR =
            "envoyee?s?|passee?s?|commandee?s?|attribuee?s?|approuvee?s?|confirmee?s?|payee?s?|supprimee?s?|emise?s?";
    private static final Pattern DONE_BY_ME = Pattern.compile(
            "(?<!\\p{L})(?:i|we)(?:'ve| have)? (?:(?:just|now|already|hereby|also) )*(?:sent|placed|issued|awarded|approved|ordered|paid|deleted|confirmed|cancelled"
                    + "|award|approve|confirm|hereby \\p{L}+)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:ich habe|wir haben)(?: [^.;\n]{0,80})? (?:" + ACT_DE + ")(?!\\p{L})"
                    + "|(?<!\\p{L})(?:j'ai|nous avons)(?: \\p{L}+){0,2} (?:" + ACT_FR + ")(?!\\p{L})"
                    + "|(?<!\\p{L})(?:he|hemos) (?:enviado|pedido|adjudicado|aprobado|confirmado|pagado)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:ho|abbiamo) (?:inviato|ordinato|aggiudicato|approvato|confermato|pagato)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:ik heb|wij hebben)(?: [^.;\n]{0,80})? (?:verzonden|besteld|gegund|goedgekeurd|bevestigd|betaald)(?!\\p{L})");
    private static final Pattern DONE = Pattern.compile(
            "(?<!\\p{L})(?:orders?|awards?|payments?|letters?|contracts?) (?:(?:has|have|was|were|is|are) (?:now |been |already )*)?(?:placed|issued|sent|awarded|approved|confirmed|paid)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:bestellung|auftrag|zuschlag|zahlung|brief)(?:en)? (?:[^.;\n]{0,60} )?(?:wurden?|ist|sind) (?:[^.;\n]{0,60} )?(?:"
                    + ACT_DE + "|aufgegeben)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:commande|marche|paiement|lettre|contrat)s? (?:(?:a ete|ont ete|est|sont) )(?:deja )?(?:"
                    + ACT_FR
                    + ")(?!\\p{L})");

    private Claims() {}

    /** A claim that something was done: by who speaks, whom nothing was done by; or by anybody, unless a fact names an order. */
    static Optional<String> in(String text, Facts facts) {
        String folded = Spelling.folded(Plain.of(text));
        return DONE_BY_ME
                .matcher(folded)
                .results()
                .findFirst()
                .or(() -> DONE.matcher(folded).results().findFirst().filter(claim -> !facts.say("po-2")))
                .map(MatchResult::group);
    }
}
