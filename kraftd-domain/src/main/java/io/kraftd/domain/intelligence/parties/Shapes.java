package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What names, streets, towns and ways to reach somebody look like. */
final class Shapes {
    private static final Pattern TOWN = Pattern.compile(
            "(?:^|[\\s,|-])(?:[A-Z]{1,2}[- ]?)?\\d{4,6}(?:[- ]\\d{3,4})?\\s+[\\p{L}]{2,}.*|.*[\\p{L}]{2,}\\.?,?\\s+\\d{5}(?:-\\d{4})?\\s*(?:,?\\s*[\\p{L} ]+)?$|.*\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b.*|^\\d{4}\\s?[A-Z]{2}\\s+\\p{L}.*|(?i).*\\b(?:p\\.?\\s?o\\.?\\s?box|postfach|b\\.?p\\.?)\\s*:?\\s*\\d+.*");
    private static final Pattern REACH = Pattern.compile(
            "(?i).*@.*\\..*|.*\\bwww\\..*|.*https?://.*|^\\W*(?:tel|phone|fax|mob|tél|t|f|m|e-?mail|mail|web)\\b\\W*[+(]?\\d.*|^\\W*\\+?\\d[\\d\\s()./-]{6,}$");
    private static final Pattern STREET = Pattern.compile(
            "(?i).*(?:\\b(?:street|st|road|rd|avenue|ave|drive|lane|blvd|boulevard|way|floor|suite|building|bldg|tower|square|parkway|highway|unit|block|plot|zone|court|plaza|crescent|close)\\b\\.?|stra(?:ß|ss)e\\b|str\\.|platz\\b|weg\\b|allee\\b|gasse\\b|ring\\b|\\brue\\b|\\bavenue\\b|\\bchemin\\b|\\bcalle\\b|\\bc/|\\bavda\\b|\\bvia\\b|\\bviale\\b|\\bpiazza\\b|\\bcorso\\b|straat\\b|laan\\b|\\bplein\\b|kade\\b|شارع).*");
    private static final Pattern STREET_FIRST = Pattern.compile(
            "(?iU)^(?:av|avda|avenida|avenue|rua|r|rue|calle|c/|paseo|plaza|pza|pra[cç]a|travessa|estrada|rodovia|largo|alameda|via|viale|piazza|corso|chemin|boulevard|bd|quai|place)\\.?\\s");
    private static final Pattern HOUSE =
            Pattern.compile("^\\d+[a-z]?[,\\s].*|.*\\s\\d{1,4}\\s?[a-zA-Z]?(?:\\s?[-/]\\s?\\d+)?[,.]?$");
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)(?:^|[\\s,.&-])(?:gmbh|ag|kg|ohg|ug|gbr|e\\.\\s?k\\.|e\\.\\s?v\\.|se|ltd|limited|llc|l\\.l\\.c|llp|inc|incorporated|corp|corporation|company|co|plc|sarl|s\\.a\\.r\\.l|sas|s\\.a\\.s|eurl|snc|s\\.a|sa|s\\.l\\.?u?|s\\.l|sl|slu|srl|s\\.r\\.l|s\\.r\\.l\\.s|spa|s\\.p\\.a|bv|b\\.v|nv|n\\.v|vof|v\\.o\\.f|pty|pvt|fze|fzc|fzco|fz-llc|wll|w\\.l\\.l|est|establishment|group|holding|oy|ab|a/s|as|aps|sp\\.?\\s?z\\s?o\\.?\\s?o|s\\.r\\.o|kft|d\\.o\\.o|kgaa|s\\.n\\.c|s\\.\\s?de\\s?r\\.\\s?l|s\\.a\\.\\s?de\\s?c\\.\\s?v|c\\.v|k\\.s\\.c|dac|teoranta|ltda|scop|psc|pjsc|cvba|gmbh & co)(?:$|[\\s.,)])|شركة|مؤسسة|ذ\\.م\\.م");
    /** Forms that are words of a sentence when written small. */
    private static final Set<String> WORDS_TOO = Set.of(
            "se", "as", "co", "est", "sa", "ab", "ag", "limited", "company", "group", "establishment", "holding");

    private static final Pattern CLAUSE = Pattern.compile("^(?:§\\s*\\d|\\(?\\d{1,2}[).]\\s).*");
    private static final Pattern DATE = Pattern.compile(".*\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*");
    private static final Pattern YEAR = Pattern.compile(".*\\b(?:19|20)\\d{2}\\b.*");
    /** "ca. 9 Wochen ab Bestellung", "30 days": a stretch of time is nobody's name. */
    private static final Pattern SPAN = Pattern.compile(
            "(?iU)\\b\\d{1,3}\\s*(?:days?|weeks?|months?|tagen?|wochen?|monaten?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es)?|giorni|settimane|mesi|dagen|weken|maanden|يوما?|اسابيع)\\b");

    /** How letters open and close. */
    private static final Pattern GREETING = Pattern.compile(
            "(?iU)^(?:sehr geehrte|dear |estimad|geachte|madame, monsieur|gentil[ei] (?:signor|sig\\.|client|dott)|mit (?:freundlichen|besten)|freundliche grü|viele grü|(?:kind|best|warm) regards|yours (?:sincerely|faithfully|truly)|sincerely|cordialement|atentamente|saludos|un saludo|cordiali saluti|distinti saluti|met vriendelijke|hoogachtend|atenciosamente|cumprimentos|med vänlig|med venlig|z poważaniem|saygılar).*");

    private static final Pattern SHRED = Pattern.compile("[a-z]{1,3}");

    private static final Pattern OFFICE =
            Pattern.compile("(?i)\\b(?:officer|manager|director|engineer|department|geschäftsführer|abteilung)\\b");
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mrs?|Ms|Dr|Herrn?|Frau|Mme|M|Sra?|Sig)\\.?\\s+)?(?:\\p{Lu}[\\p{Ll}'’-]+|(?:\\p{Lu}\\.\\s?){1,2})\\s?\\p{Lu}[\\p{L}'’-]*\\p{Ll}");
    private static final Pattern PARTS = Pattern.compile("\\s*[·•●|⋅∙■]\\s*|\\s+[-–—]\\s+|\\s*,\\s+|\\s+\\*\\s+");
    private static final Pattern DOTS = Pattern.compile("[·•●|⋅∙■]");
    private static final Pattern POSTAL_START = Pattern.compile("^(?:[A-Z]{1,2}[- ])?\\d{4,6}\\b.*");
    private static final Set<String> COUNTRIES = Set.of(
            "germany",
            "deutschland",
            "france",
            "frankreich",
            "spain",
            "espana",
            "italy",
            "italia",
            "netherlands",
            "nederland",
            "the netherlands",
            "belgium",
            "belgique",
            "belgie",
            "austria",
            "osterreich",
            "switzerland",
            "schweiz",
            "suisse",
            "united kingdom",
            "uk",
            "england",
            "usa",
            "united states",
            "united states of america",
            "us",
            "uae",
            "united arab emirates",
            "saudi arabia",
            "ksa",
            "qatar",
            "kuwait",
            "bahrain",
            "oman",
            "egypt",
            "india",
            "china",
            "hong kong",
            "canada",
            "australia",
            "singapore",
            "ireland",
            "portugal",
            "poland",
            "luxembourg",
            "mexico",
            "deutschland germany",
            "fr",
            "de",
            "it",
            "es",
            "nl",
            "gb",
            "at",
            "ch",
            "be",
            "morocco",
            "maroc",
            "tunisie",
            "الامارات العربيه المتحده",
            "المملكه العربيه السعوديه",
            "مصر",
            "قطر",
            "الكويت",
            "البحرين",
            "عمان",
            "turkey",
            "jordan",
            "pakistan");
    private static final Set<String> LINKS = Set.of(
            "de", "du", "des", "la", "le", "les", "et", "und", "and", "of", "the", "van", "der", "den", "von", "y", "e",
            "di", "del", "della", "für", "for", "en", "à", "au", "aux", "dei", "zu", "am", "in", "im", "bei");
    private static final int MOST_SMALL = 2;
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;

    private Shapes() {}

    static boolean town(String text) {
        return text.length() < LONGEST && TOWN.matcher(text.strip()).matches();
    }

    static boolean country(String text) {
        return COUNTRIES.contains(PlainText.of(text));
    }

    static boolean street(String text) {
        return text.length() < LONGEST
                && ((STREET.matcher(text).matches() && text.matches(".*\\d.*"))
                        || HOUSE.matcher(text.strip()).matches());
    }

    static boolean reach(String text) {
        return REACH.matcher(text.strip()).matches();
    }

    static boolean legalForm(String text) {
        return LEGAL.matcher(text)
                .results()
                .anyMatch(form -> !WORDS_TOO.contains(form.group().replaceAll("\\W", "")));
    }

    /** Whether a line names somebody and, behind dots or dashes, a street and a town: the small print above an address. */
    static boolean sender(String text) {
        String[] parts = PARTS.split(clean(text), -1);
        if (parts.length < 3) {
            return false;
        }
        boolean placed = false;
        boolean housed = parts.length > 3 || DOTS.matcher(text).find();
        for (int i = 1; i < parts.length; i++) {
            boolean town = town(parts[i]) || POSTAL_START.matcher(parts[i]).matches();
            placed |= town;
            housed |= !town && street(parts[i]);
        }
        return placed && housed && !streetFirst(parts[0]) && !parts[0].matches(".*\\d.*");
    }

    private static boolean streetFirst(String text) {
        return street(text) || (STREET_FIRST.matcher(text).find() && !legalForm(text));
    }

    /** Whether words look like the name of one person: two names, "Ingrid Solli", or initials before a name, "M. Kjær". */
    static boolean person(String text) {
        return !legalForm(text) && PERSON.matcher(clean(text)).matches();
    }

    /** Whether words give a function in a company. */
    static boolean office(String text) {
        return OFFICE.matcher(text).find();
    }

    /** The first part of a sender's line. */
    static String senderName(String text) {
        return PARTS.split(clean(text), -1)[0];
    }

    /** Whether a line could be the name of a company or person. */
    static boolean name(String printed) {
        String text = clean(printed);
        return labelledName(printed) && !YEAR.matcher(text).matches() && (!street(text) || legalForm(text));
    }

    /** Whether the words behind a label could be a name; looser, for the label speaks for them. */
    static boolean labelledName(String printed) {
        String text = clean(printed);
        if (text.isEmpty() || "\")”»'".indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        if (Currencies.isCode(text)
                || SPAN.matcher(text).find()
                || GREETING.matcher(text).matches()
                || SHRED.matcher(text).matches()
                || CLAUSE.matcher(text).matches()) {
            return false;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long visible = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        if (letters < 2 || letters * 2 < visible || text.length() > LONGEST) {
            return false;
        }
        if (text.split("\\s+", -1).length > MOST_WORDS
                || text.contains(": ")
                || text.endsWith(":")
                || text.contains(" : ")
                || sender(text)
                || sentence(printed.strip())) {
            return false;
        }
        if (reach(text) || DATE.matcher(text).matches() || country(text) || (town(text) && !legalForm(text))) {
            return false;
        }
        return (text.contains("_") || !wellKnown(text)) && !OFFICE.matcher(text).find();
    }

    /** Whether a line is a sentence: several small words that no name has, or a full stop at its end. */
    private static boolean sentence(String text) {
        if (legalForm(text)) {
            return false;
        }
        String[] words = text.split("\\s+", -1);
        long small = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .filter(word -> !LINKS.contains(word))
                .count();
        boolean tail = words.length <= MOST_SMALL && text.endsWith(".") && small == words.length && plainLast(words);
        return tail || small > MOST_SMALL || (text.endsWith(".") && words.length > MOST_SMALL && plainLast(words));
    }

    private static boolean plainLast(String[] words) {
        String last = words[words.length - 1];
        return last.length() > 3
                && last.indexOf('.') == last.length() - 1
                && !Character.isUpperCase(last.codePointAt(0));
    }

    private static boolean wellKnown(String text) {
        return Vocabulary.LABELS.exactly(text) != null
                || Vocabulary.TITLES.exactly(text) != null
                || Vocabulary.COLUMNS.exactly(text) != null
                || Vocabulary.SUMS.exactly(text) != null
                || Vocabulary.LABELS.in(text).stream()
                        .anyMatch(hit -> hit.meaning() == LabelKind.VAT_ID && hit.start() == 0)
                || Vocabulary.TITLES.in(text).stream().anyMatch(hit -> hit.start() == 0 && text.matches(".*\\d.*"));
    }

    /** A name without signs around it. */
    static String clean(String text) {
        return text.replaceAll("^[\\s:;,.•●·*|–—>\\-\\p{So}�]+|[\\s:;,|•●·–—-]+$", "")
                .strip();
    }
}
