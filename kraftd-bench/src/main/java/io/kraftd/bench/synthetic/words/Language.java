package io.kraftd.bench.synthetic.words;

import java.util.Locale;

/** The languages documents are printed in. */
public enum Language {
    /** English. */
    EN,
    /** German. */
    DE,
    /** French. */
    FR,
    /** Spanish. */
    ES,
    /** Italian. */
    IT,
    /** Dutch. */
    NL,
    /** Arabic, written from right to left. */
    AR;

    /** The ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale for names of months. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Whether lines start at the right. */
    public boolean rightToLeft() {
        return this == AR;
    }
}
