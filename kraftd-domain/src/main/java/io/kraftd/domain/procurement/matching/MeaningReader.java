package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.Meaning.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the phrases of the trade in the words of a description; a longer phrase hides the shorter ones inside it. */
final class MeaningReader {
    private static final int LONGEST_JOINED = 3;

    private record Hit(long positions, Meaning meaning) {
        // why: white paper is a thing to buy, and still not green.
        boolean hides(Hit other) {
            boolean inside = other.positions != positions && (other.positions & positions) == other.positions;
            return inside && (other.meaning.sort() != Sort.CONTRAST || meaning.sort() == Sort.CONTRAST);
        }
    }

    private final TradeBook book = TradeBook.get();
    private final List<String> words;
    private final List<String> stems;
    private final List<Hit> hits = new ArrayList<>();

    private MeaningReader(List<String> words) {
        this.words = words;
        this.stems = words.stream().map(word -> book.corrected(Stems.of(word))).toList();
    }

    /** The words with what they mean; numbers serve phrases only and are left out. */
    static List<Token> read(List<String> words) {
        MeaningReader reader = new MeaningReader(Compounds.apart(words));
        reader.find();
        return reader.tokens();
    }

    private void find() {
        for (int at = 0; at < Math.min(stems.size(), Long.SIZE - 2); at++) {
            for (Phrase phrase : book.endingWith(stems.get(at))) {
                long positions = phrase.around(stems, at);
                if (positions != 0) {
                    hits.add(new Hit(positions, phrase.meaning()));
                }
            }
            findJoined(at);
        }
    }

    private void findJoined(int at) {
        StringBuilder letters = new StringBuilder();
        long positions = 0;
        for (int next = at; next < Math.min(stems.size(), at + LONGEST_JOINED); next++) {
            letters.append(words.get(next));
            positions |= 1L << next;
            for (Meaning meaning : book.joined(Stems.of(letters.toString()))) {
                hits.add(new Hit(positions, meaning));
            }
        }
    }

    private List<Token> tokens() {
        List<Hit> kept = hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> other.hides(hit)))
                .toList();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            Token token = token(i, kept);
            if (isWord(token)) {
                tokens.add(token);
            }
        }
        return List.copyOf(tokens);
    }

    private Token token(int at, List<Hit> kept) {
        Set<Meaning> meanings = new HashSet<>();
        for (Hit hit : kept) {
            if ((hit.positions >> at & 1) == 1) {
                meanings.add(hit.meaning());
            }
        }
        return new Token(stems.get(at), book.knows(stems.get(at)), meanings);
    }

    // why: a single letter is a word only where it stands for something, such as a size of clothes.
    private static boolean isWord(Token token) {
        boolean letters = !Character.isDigit(token.stem().charAt(0));
        return letters && (token.stem().length() > 1 || !token.meanings().isEmpty());
    }
}
