package io.kraftd.ports.publishing;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.UnreadableFileException;

/**
 * Writes files. The same input gives the same bytes. Text that a spreadsheet would take for a formula is written so that it
 * stays text.
 */
public interface DocumentPublisher {
    /** An extracted document in any form; {@link UnpublishableException} for UBL when mandatory parts are unread. */
    Content document(ExtractedDocument document, OutputFormat format);

    /** A purchase order as {@code PDF}, {@code EXCEL} or {@code UBL} (Order); {@link UnpublishableException} otherwise. */
    Content order(PurchaseOrder order, OutputFormat format);

    /** A proforma as {@code PDF}, {@code EXCEL} or {@code UBL} (Invoice 325); {@link UnpublishableException} otherwise. */
    Content proforma(ProformaInvoice proforma, OutputFormat format);

    /** The comparison as a workbook whose formulas recompute to the same totals. */
    Content comparison(ScopeBaseline scope, Comparison comparison);

    /**
     * What was changed in the workbook of this comparison. {@link UnreadableFileException} when it is none of ours, belongs to
     * another comparison, or holds what no figure can be, and for everything an upload is refused for.
     */
    ComparisonEdits edits(Content workbook, ScopeBaseline scope, Comparison comparison);

    /** Evidence as one archive: every content under its hash, and a list of what is what. */
    Content evidence(Evidence evidence);
}
