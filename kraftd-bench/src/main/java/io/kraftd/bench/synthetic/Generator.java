package io.kraftd.bench.synthetic;

import io.kraftd.bench.synthetic.office.CsvFamily;
import io.kraftd.bench.synthetic.office.CsvWriter;
import io.kraftd.bench.synthetic.office.DocxFamily;
import io.kraftd.bench.synthetic.office.DocxWriter;
import io.kraftd.bench.synthetic.office.XlsxFamily;
import io.kraftd.bench.synthetic.office.XlsxWriter;
import io.kraftd.bench.synthetic.paper.Composer;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Setting;
import io.kraftd.bench.synthetic.pdf.PdfFamily;
import io.kraftd.bench.synthetic.pdf.PdfWriter;
import io.kraftd.bench.synthetic.scan.ScanWriter;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Language;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Makes documents; the same arguments give the same document. */
public final class Generator {
    private final LayoutFamilies families;
    private final OptionalInt rows;

    /**
     * A generator for one half of the layout families.
     *
     * @param families which families it may use
     * @param rows lines of every document; empty lets chance decide
     */
    public Generator(LayoutFamilies families, OptionalInt rows) {
        this.families = families;
        this.rows = rows;
    }

    /**
     * Makes a document.
     *
     * @throws IllegalArgumentException when the kind is not made in this format
     * @throws IOException when a font is missing or a writer fails
     */
    public SyntheticDocument make(DocumentKind kind, FileFormat format, long seed) throws IOException {
        if (!kind.in(format)) {
            throw new IllegalArgumentException("A " + kind.label() + " is not made as " + format.label() + ".");
        }
        Dice dice = new Dice(seed);
        Language language = dice.pick(List.of(Language.values()));
        Setting setting = Setting.of(kind, language, dice.fork("setting"));
        int count = rows.orElseGet(() -> lines(kind, format, dice.fork("rows")));
        Paper paper = new Composer(setting, dice.fork("paper")).compose(count);
        return write(paper, format, dice);
    }

    private SyntheticDocument write(Paper paper, FileFormat format, Dice dice) throws IOException {
        Dice layout = dice.fork("layout");
        long seed = dice.seed();
        return switch (format) {
            case XLSX -> {
                XlsxFamily family = dice.pick(families.xlsx());
                byte[] bytes = new XlsxWriter(family, paper, layout).write();
                yield new SyntheticDocument(format, family.label(), seed, "xlsx", bytes, paper);
            }
            case DOCX -> {
                DocxFamily family = dice.pick(families.docx());
                byte[] bytes = new DocxWriter(family, paper).write();
                yield new SyntheticDocument(format, family.label(), seed, "docx", bytes, paper);
            }
            case CSV -> {
                CsvFamily family = dice.pick(families.csv());
                CsvWriter writer = new CsvWriter(family, paper, layout);
                Paper judged = paper.judgedBy(writer.truth());
                yield new SyntheticDocument(format, family.label(), seed, "csv", writer.write(), judged);
            }
            case PDF_TEXT, PDF_SCAN, IMAGE -> printed(paper, format, dice, layout);
        };
    }

    private SyntheticDocument printed(Paper paper, FileFormat format, Dice dice, Dice layout) throws IOException {
        PdfFamily family = dice.pick(families.pdf());
        byte[] printed = new PdfWriter(family, paper, layout).write();
        ScanWriter scan = new ScanWriter(dice.fork("scan"));
        byte[] bytes = switch (format) {
            case PDF_SCAN -> scan.pdf(printed);
            case IMAGE -> scan.image(printed);
            default -> printed;
        };
        String ending = format == FileFormat.IMAGE ? ScanWriter.ending(bytes) : "pdf";
        return new SyntheticDocument(format, family.label(), dice.seed(), ending, bytes, paper);
    }

    private static int lines(DocumentKind kind, FileFormat format, Dice dice) {
        boolean boq = kind == DocumentKind.BOQ;
        if (format == FileFormat.XLSX) {
            return boq ? dice.between(20, 240) : dice.between(3, 60);
        }
        if (!format.hasText()) {
            return boq ? dice.between(8, 26) : dice.between(1, 14);
        }
        if (boq) {
            return dice.between(12, 80);
        }
        return dice.chance(0.2) ? dice.between(18, 60) : dice.between(1, 14);
    }
}
