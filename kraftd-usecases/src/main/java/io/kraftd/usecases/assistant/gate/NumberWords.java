package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, in the languages of the papers, in digits. Small ones are left where nothing is counted: two of them. */
final class NumberWords {
    // why: words that mean something else in another of these languages are left out, such as the Italian "due".
    private static final String TABLE = """
            1 one ein eine eins un une uno una een
            2 two zwei deux dos twee اثنان
            3 three drei trois tres tre drie ثلاثة
            4 four vier quatre cuatro quattro أربعة
            5 five fünf fuenf cinq cinco cinque vijf خمسة
            6 six sechs seis zes ستة
            7 seven sieben sept siete sette zeven سبعة
            8 eight acht huit ocho otto ثمانية
            9 nine neun neuf nueve nove negen تسعة
            10 ten zehn dix diez dieci tien عشرة
            11 eleven elf onze undici
            12 twelve zwölf zwoelf douze doce dodici twaalf
            13 thirteen dreizehn treize trece tredici dertien
            14 fourteen vierzehn quatorze catorce quattordici veertien
            15 fifteen fünfzehn fuenfzehn quinze quince quindici vijftien
            16 sixteen sechzehn seize sedici zestien
            17 seventeen siebzehn diciassette zeventien
            18 eighteen achtzehn diciotto achttien
            19 nineteen neunzehn diciannove negentien
            20 twenty zwanzig vingt vingts veinte venti twintig عشرون
            30 thirty dreißig trente treinta trenta dertig ثلاثون
            40 forty vierzig quarante cuarenta quaranta veertig أربعون
            50 fifty fünfzig fuenfzig cinquante cincuenta cinquanta vijftig خمسون
            60 sixty sechzig soixante sesenta sessanta zestig ستون
            70 seventy siebzig septante setenta settanta zeventig سبعون
            80 eighty achtzig octante ochenta ottanta tachtig ثمانون
            90 ninety neunzig nonante noventa novanta negentig تسعون
            100 hundred hundreds hundert cent cents cien ciento cientos cento honderd مائة مئة
            1000 thousand thousands tausend mille mil mila duizend ألف آلاف
            1000000 million millions millionen millón millones milione milioni miljoen مليون
            """;
    private static final Map<String, Long> VALUES = values();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern UNIT =
            Pattern.compile("[ -]?(?:working |calendar )?(?:[A-Z]{3}|(?i:" + Units.ANY + "))(?!\\p{L})");
    private static final int SMALL = 12;
    private static final Pattern BETWEEN = Pattern.compile("[ -]|,? (?:and|und|et|y|e|en|و)[ -]?|-(?:et|and)-");
    private static final Pattern NO_NUMBER = Pattern.compile("(?:\\d|\\b(?:per|pour|por)) $", Pattern.CASE_INSENSITIVE);

    private NumberWords() {}

    private static Map<String, Long> values() {
        Map<String, Long> values = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.split(" ", -1);
            for (int at = 1; at < words.length; at++) {
                values.put(Spelling.folded(words[at]), Long.valueOf(words[0]));
            }
        }
        return values;
    }

    /** The text with every such number in digits. */
    static String inDigits(String text) {
        StringBuilder out = new StringBuilder();
        List<String> number = new ArrayList<>();
        int begin = 0;
        int end = 0;
        int written = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            List<String> parts = parts(Spelling.folded(word.group()));
            boolean goesOn = !number.isEmpty()
                    && BETWEEN.matcher(text.substring(end, word.start())).matches();
            if (parts.isEmpty() || (!goesOn && isMore(text, word.start()))) {
                continue;
            }
            if (!goesOn) {
                written = write(out, text, written, begin, end, number);
                begin = word.start();
            }
            number.addAll(parts);
            end = word.end();
        }
        return out.append(text, write(out, text, written, begin, end, number), text.length())
                .toString();
    }

    /** Whether what stands before makes it no number of its own: {@code 1.2 million}, {@code per cent}. */
    private static boolean isMore(String text, int at) {
        return NO_NUMBER.matcher(text.substring(Math.max(0, at - 6), at)).find();
    }

    private static int write(StringBuilder out, String text, int written, int begin, int end, List<String> number) {
        long value = value(number);
        number.clear();
        if (value < 2 || (value <= SMALL && !UNIT.matcher(text.substring(end)).lookingAt())) {
            return written;
        }
        out.append(text, written, begin).append(value);
        return end;
    }

    private static long value(List<String> number) {
        long whole = 0;
        long part = 0;
        for (String word : number) {
            long value = VALUES.getOrDefault(word, 0L);
            if (value >= 1000) {
                whole += Math.max(1, part) * value;
                part = 0;
            } else if (value == 100) {
                part = Math.max(1, part) * value;
            } else {
                // why: eighty is four twenties in French.
                part += part % 100 == 4 && word.startsWith("vingt") ? 76 : value;
            }
        }
        return whole + part;
    }

    /** The words that a word is made of, as in German; empty when it is no number. */
    private static List<String> parts(String word) {
        if (VALUES.containsKey(word)) {
            return List.of(word);
        }
        for (int at = word.length() - 1; at > 1; at--) {
            String first = word.substring(0, at);
            List<String> rest = VALUES.containsKey(first) ? parts(unjoined(word.substring(at))) : List.of();
            if (!rest.isEmpty()) {
                List<String> all = new ArrayList<>(List.of(first));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    private static String unjoined(String rest) {
        for (String joint : List.of("und", "en")) {
            if (rest.startsWith(joint) && rest.length() > joint.length()) {
                return rest.substring(joint.length());
            }
        }
        return rest;
    }
}
