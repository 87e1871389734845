package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in a text that no fact has. */
final class UnknownNames {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d])\\p{L}(?:[\\p{L}\\p{M}’'&.-]*[\\p{L}])?(?![\\p{L}\\d])");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?:;\n|•\"“„«(\\[–—-])\\s*$");
    private static final Pattern GERMAN = Pattern.compile(
            "(?<!\\p{L})(?:der|das|und|ist|sind|mit|nicht|wurden?|werden|fur|bei|eine[mnrs]?|zum|zur|liegt|kostet|bietet)(?!\\p{L})");
    private static final Set<String> ARTICLES = Set.copyOf(List.of(
            ("the a an in at for by with der die das den dem ein eine einen einem einer im am beim bei fur mit von vom"
                            + " zum zur aus nach auf diese dieser dieses alle ihr ihre seine keine le la les un une de des el los las il lo gli")
                    .split(" ", -1)));
    private static final Set<String> KNOWN = Set.copyOf(List.of(
            ("january february march april may june july august september october november december monday tuesday wednesday "
                            + "thursday friday saturday sunday english german french arabic spanish italian dutch euro dollar pound sterling us uk eu "
                            + "vat ok i pdf excel word rfq boq po incoterms azure document intelligence")
                    .split(" ", -1)));

    private UnknownNames() {}

    /** The first of them: a capitalised word in the middle of a sentence; in German, where nouns are, two in a row. */
    static Optional<String> in(String text, Facts facts) {
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
}
