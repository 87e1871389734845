package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text says without figures: names, claims of what was done, and what a reader's browser would follow. */
final class Spoken {
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
    private static final Pattern MARKUP = Pattern.compile(
            "://|www\\.|\\]\\(|<\\s*[a-z/!](?![\\w.+-]*@)|(?<![\\p{L}\\d.@])[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.[a-z]{2,}[/?]|javascript:|data:[a-z]+/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])\\p{L}(?:[\\p{L}\\p{M}’'&.-]*[\\p{L}])?(?![\\p{L}\\d])");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?:;\n|•\"“„«(\\[–—-])\\s*$");
    private static final Pattern GERMAN = Pattern.compile(
            "(?<!\\p{L})(?:der|das|und|ist|sind|mit|nicht|wurden?|werden|fur|bei|eine[mnrs]?|zum|zur|liegt|kostet|bietet)(?!\\p{L})");
    private static final Set<String> ARTICLES = Set.of(
            ("the a an in at for by with der die das den dem ein eine einen einem einer im am beim bei fur mit von vom"
                            + " zum zur aus nach auf diese dieser dieses alle ihr ihre seine keine le la les un une de des el los las il lo gli")
                    .split(" ", -1));
    private static final Set<String> KNOWN = Set.copyOf(List.of(
            ("january february march april may june july august september october november december monday tuesday wednesday "
                            + "thursday friday saturday sunday english german french arabic spanish italian dutch euro dollar pound sterling us uk eu "
                            + "vat ok i pdf excel word rfq boq po incoterms azure document intelligence")
                    .split(" ", -1)));

    private Spoken() {}

    /** A name that no fact has: a capitalised word in the middle of a sentence; in German, where nouns are, two in a row. */
    static Optional<String> stranger(String text, Facts facts) {
        String plain = Plain.of(text);
        boolean nouns = GERMAN.matcher(Spelling.folded(plain)).find();
        MatchResult before = null;
        for (MatchResult word : WORD.matcher(plain).results().toList()) {
            boolean name = Character.isUpperCase(word.group().codePointAt(0));
            boolean beside = name
                    && before != null
                    && plain.substring(before.end(), word.start()).matches(" (?:& )?");
            boolean middle = !BEGINNING
                    .matcher(plain.substring(Math.max(0, word.start() - 8), word.start()))
                    .find();
            if (name && (nouns ? beside : middle || beside) && !known(word.group(), facts)) {
                return Optional.of(word.group());
            }
            before = name && !ARTICLES.contains(Spelling.folded(word.group())) ? word : null;
        }
        return Optional.empty();
    }

    private static boolean known(String word, Facts facts) {
        return Spelling.words(word).stream()
                .allMatch(each -> KNOWN.contains(each)
                        || facts.know(Spelling.stem(each))
                        || !Units.of(each.toUpperCase(Locale.ROOT)).isEmpty());
    }

    /** A claim that something was done: by who speaks, whom nothing was done by; or by anybody, unless a fact names an order. */
    static Optional<String> claim(String text, Facts facts) {
        String folded = Spelling.folded(Plain.of(text));
        return DONE_BY_ME
                .matcher(folded)
                .results()
                .findFirst()
                .or(() -> DONE.matcher(folded).results().findFirst().filter(claim -> !facts.say("po-2")))
                .map(MatchResult::group);
    }

    /** What a browser would follow or run. */
    static Optional<String> markup(String text) {
        return MARKUP.matcher(Plain.of(text)).results().findFirst().map(MatchResult::group);
    }
}
