package io.kraftd.domain.intelligence.words;

/** The phrase books, read once. */
public final class Vocabulary {
    /** Labels of header values. */
    public static final PhraseBook<LabelKind> LABELS = PhraseBook.of("labels.txt", LabelKind::valueOf);

    /** Labels of sums. */
    public static final PhraseBook<SumKind> SUMS = PhraseBook.of("sums.txt", SumKind::valueOf);

    /** Headings of item tables. */
    public static final PhraseBook<ColumnRole> COLUMNS = PhraseBook.of("columns.txt", ColumnRole::valueOf);

    /** Titles of documents. */
    public static final PhraseBook<TitleKind> TITLES = PhraseBook.of("types.txt", TitleKind::valueOf);

    private Vocabulary() {}
}
