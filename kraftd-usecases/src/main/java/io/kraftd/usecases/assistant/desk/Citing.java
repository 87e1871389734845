package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.usecases.assistant.fact.Citation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes citations of values that were read. */
public final class Citing {
    private static final int DEEPEST = 8;

    private Citing() {}

    /** A value of a document with its place; just the document when nothing was read under this path. */
    public static Citation value(Desk desk, Document document, FieldPath path) {
        Fields fields = desk.whole(document).fields();
        Field field = fields.byPath().get(path);
        Citation whole = Citation.document(document.id(), document.file().filename());
        return field == null ? whole : placed(whole, path, shown(fields, field.provenance(), DEEPEST));
    }

    /** The same citation, standing for a line of a case as well. */
    public static Citation inCase(Citation citation, OpenCase open, @Nullable String line) {
        return new Citation(
                citation.documentId(),
                citation.filename(),
                citation.field(),
                open.id(),
                line,
                citation.page(),
                citation.cell(),
                citation.place());
    }

    private static Citation placed(Citation whole, FieldPath path, Provenance at) {
        Integer page = at instanceof Provenance.OnPage onPage ? onPage.page() : null;
        String cell = at instanceof Provenance.InCell inCell ? inCell.sheet() + "!" + inCell.cell() : null;
        return new Citation(whole.documentId(), whole.filename(), path, null, null, page, cell, words(at));
    }

    /** Where a person can look: for a corrected value where it was read, for a computed one its first input. */
    private static Provenance shown(Fields fields, Provenance at, int left) {
        if (left > 0 && at instanceof Provenance.ByUser said && said.read() != null) {
            return shown(fields, Objects.requireNonNull(said.read()), left - 1);
        }
        if (left > 0 && at instanceof Provenance.Computed computed) {
            return computed.inputs().stream()
                    .map(fields.byPath()::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(input -> shown(fields, input.provenance(), left - 1))
                    .orElse(at);
        }
        return at;
    }

    private static String words(Provenance at) {
        if (at instanceof Provenance.OnPage onPage) {
            return "page " + onPage.page();
        }
        if (at instanceof Provenance.InCell cell) {
            return "sheet %s, cell %s".formatted(cell.sheet(), cell.cell());
        }
        if (at instanceof Provenance.InTable table) {
            return "table %d, row %d, column %d".formatted(table.table() + 1, table.row() + 1, table.column() + 1);
        }
        if (at instanceof Provenance.InParagraph paragraph) {
            return "paragraph " + (paragraph.paragraph() + 1);
        }
        if (at instanceof Provenance.InData data) {
            return "embedded data, " + data.path();
        }
        return at instanceof Provenance.Computed ? "computed" : "said by a person";
    }
}
