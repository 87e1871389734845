package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every place a value can stand, told apart by which names are there: {@code page, box} · {@code sheet, cell} ·
 * {@code table, row, column} · {@code paragraph} · {@code path} · {@code rule, inputs} ·
 * {@code correction, by, at} and perhaps {@code read}, a place. What a person said also carries {@code source: "user"}. Names of other kinds of place are
 * left out: they are not unread, they do not exist.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProvenanceForm(
        @Nullable Integer page,
        @Nullable Box box,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Integer paragraph,
        @Nullable String path,
        @Nullable String rule,
        @Nullable List<FieldPath> inputs,
        @Nullable String source,
        @Nullable Integer correction,
        @Nullable EmailAddress by,
        @Nullable Instant at,
        @Nullable Provenance read) {
    private static final String USER = "user";

    private ProvenanceForm(
            @Nullable Integer page,
            @Nullable Box box,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable Integer paragraph,
            @Nullable String path,
            @Nullable String rule,
            @Nullable List<FieldPath> inputs) {
        this(page, box, sheet, cell, table, row, column, paragraph, path, rule, inputs, null, null, null, null, null);
    }

    private static ProvenanceForm onPage(Provenance.OnPage at) {
        return new ProvenanceForm(at.page(), at.box(), null, null, null, null, null, null, null, null, null);
    }

    private static ProvenanceForm inCell(Provenance.InCell at) {
        return new ProvenanceForm(null, null, at.sheet(), at.cell(), null, null, null, null, null, null, null);
    }

    private static ProvenanceForm inTable(Provenance.InTable at) {
        return new ProvenanceForm(null, null, null, null, at.table(), at.row(), at.column(), null, null, null, null);
    }

    private static ProvenanceForm inParagraph(Provenance.InParagraph at) {
        return new ProvenanceForm(null, null, null, null, null, null, null, at.paragraph(), null, null, null);
    }

    private static ProvenanceForm inData(Provenance.InData at) {
        return new ProvenanceForm(null, null, null, null, null, null, null, null, at.path(), null, null);
    }

    private static ProvenanceForm computed(Provenance.Computed by) {
        return new ProvenanceForm(null, null, null, null, null, null, null, null, null, by.rule(), by.inputs());
    }

    private static ProvenanceForm said(Provenance.ByUser by) {
        return new ProvenanceForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                USER,
                by.correction(),
                by.by(),
                by.at(),
                by.read());
    }

    /** From the domain. */
    static final class Write extends StdConverter<Provenance, ProvenanceForm> {
        @Override
        public ProvenanceForm convert(Provenance provenance) {
            if (provenance instanceof Provenance.OnPage at) {
                return onPage(at);
            } else if (provenance instanceof Provenance.InCell at) {
                return inCell(at);
            } else if (provenance instanceof Provenance.InTable at) {
                return inTable(at);
            } else if (provenance instanceof Provenance.InParagraph at) {
                return inParagraph(at);
            } else if (provenance instanceof Provenance.InData at) {
                return inData(at);
            } else if (provenance instanceof Provenance.ByUser by) {
                return said(by);
            } else {
                return computed((Provenance.Computed) provenance);
            }
        }
    }

    /** To the domain. */
    static final class Read extends StdConverter<ProvenanceForm, Provenance> {
        @Override
        public Provenance convert(ProvenanceForm form) {
            if (form.page != null && form.box != null) {
                return new Provenance.OnPage(form.page, form.box);
            } else if (form.sheet != null && form.cell != null) {
                return new Provenance.InCell(form.sheet, form.cell);
            } else if (form.table != null && form.row != null && form.column != null) {
                return new Provenance.InTable(form.table, form.row, form.column);
            } else if (form.paragraph != null) {
                return new Provenance.InParagraph(form.paragraph);
            } else if (form.path != null) {
                return new Provenance.InData(form.path);
            } else if (form.rule != null && form.inputs != null) {
                return new Provenance.Computed(form.rule, form.inputs);
            } else if (form.correction != null && form.by != null && form.at != null) {
                return new Provenance.ByUser(form.correction, form.by, form.at, form.read);
            }
            throw new IllegalArgumentException("Not a place a value can stand");
        }
    }
}
