package io.kraftd.bench.synthetic;

import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.bench.synthetic.paper.Paper;

/** A document that was made: its file, the words on it and the truth. */
public final class SyntheticDocument {
    private final FileFormat format;
    private final String family;
    private final long seed;
    private final String ending;
    private final byte[] bytes;
    private final Paper paper;

    SyntheticDocument(FileFormat format, String family, long seed, String ending, byte[] bytes, Paper paper) {
        this.format = format;
        this.family = family;
        this.seed = seed;
        this.ending = ending;
        this.bytes = bytes.clone();
        this.paper = paper;
    }

    /** Its kind. */
    public DocumentKind kind() {
        return paper.setting().kind();
    }

    /** Its format. */
    public FileFormat format() {
        return format;
    }

    /** The family of its layout. */
    public String family() {
        return family;
    }

    /** The seed that makes it again, together with kind, format, half of the families and rows. */
    public long seed() {
        return seed;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The words on it and the truth. */
    public Paper paper() {
        return paper;
    }

    /** A file name that says what it is. */
    public String fileName() {
        return kind().label() + "-" + format.label() + "-"
                + paper.setting().language().code() + "-" + seed + "." + ending;
    }
}
