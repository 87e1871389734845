package io.kraftd.adapter.publishing;

import io.kraftd.adapter.publishing.internal.comparison.ComparisonBook;
import io.kraftd.adapter.publishing.internal.comparison.EditedBook;
import io.kraftd.adapter.publishing.internal.office.PaperBook;
import io.kraftd.adapter.publishing.internal.office.PaperDocx;
import io.kraftd.adapter.publishing.internal.paper.DocumentPaper;
import io.kraftd.adapter.publishing.internal.paper.FieldTable;
import io.kraftd.adapter.publishing.internal.paper.LineCsv;
import io.kraftd.adapter.publishing.internal.paper.OrderPaper;
import io.kraftd.adapter.publishing.internal.paper.Paper;
import io.kraftd.adapter.publishing.internal.paper.PaperMarkdown;
import io.kraftd.adapter.publishing.internal.pdf.PaperPdf;
import io.kraftd.adapter.publishing.internal.ubl.DocumentUbl;
import io.kraftd.adapter.publishing.internal.ubl.OrderUbl;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.ComparisonEdits;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.publishing.Evidence;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Writes files on this machine alone, without any service. May be shared by threads. */
public final class Publisher implements DocumentPublisher {
    private static final Duration LONGEST_READ = Duration.ofSeconds(20);

    private final DocumentReader reader;
    private final Clock clock;

    /** {@code reader} opens workbooks that come back, with the limits of any upload; {@code clock} tells when it takes too long. */
    public Publisher(DocumentReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Content document(ExtractedDocument document, OutputFormat format) {
        byte[] bytes = switch (format) {
            case EXCEL ->
                PaperBook.of(
                        DocumentPaper.of(document), List.of(new PaperBook.Extra("Fields", FieldTable.of(document))));
            case PDF -> PaperPdf.of(DocumentPaper.of(document));
            case WORD -> PaperDocx.of(DocumentPaper.of(document));
            case CSV -> LineCsv.of(document);
            case JSON -> DocumentJson.of(document);
            case UBL -> DocumentUbl.of(document);
            case MARKDOWN -> PaperMarkdown.of(DocumentPaper.of(document));
        };
        return Content.of(bytes);
    }

    @Override
    public Content order(PurchaseOrder order, OutputFormat format) {
        return Content.of(
                format == OutputFormat.UBL ? OrderUbl.of(order) : paper(OrderPaper.of(order), "an order", format));
    }

    @Override
    public Content proforma(ProformaInvoice proforma, OutputFormat format) {
        return Content.of(
                format == OutputFormat.UBL
                        ? OrderUbl.of(proforma)
                        : paper(OrderPaper.of(proforma), "a proforma", format));
    }

    @Override
    public Content comparison(ScopeBaseline scope, Comparison comparison) {
        return Content.of(ComparisonBook.of(scope, comparison));
    }

    @Override
    public ComparisonEdits edits(Content workbook, ScopeBaseline scope, Comparison comparison) {
        FileKind kind = reader.detect(workbook, ReadingLimits.DEFAULT).kind();
        if (kind != FileKind.XLSX) {
            throw new UnreadableFileException(
                    UnreadableFileException.Reason.UNSUPPORTED_TYPE, "The file is no XLSX workbook.");
        }
        Deadline deadline = Deadline.in(LONGEST_READ, "reading the workbook", clock);
        DocumentLayout layout = reader.read(workbook, kind, ReadingLimits.DEFAULT, deadline);
        return EditedBook.read(layout, scope, comparison);
    }

    @Override
    public Content evidence(Evidence evidence) {
        return Content.of(EvidenceArchive.write(evidence));
    }

    private static byte[] paper(Paper paper, String what, OutputFormat format) {
        return switch (format) {
            case PDF -> PaperPdf.of(paper);
            case EXCEL -> PaperBook.of(paper, List.of());
            case UBL, WORD, CSV, JSON, MARKDOWN ->
                throw new UnpublishableException(
                        format.word(), List.of("a rule for writing " + what + " so; choose pdf, excel or ubl"));
        };
    }
}
