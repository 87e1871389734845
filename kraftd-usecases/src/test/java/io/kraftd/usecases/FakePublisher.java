package io.kraftd.usecases;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.ComparisonEdits;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.publishing.Evidence;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every file is one line that says what it would be; what a workbook holds is up to the test. */
public final class FakePublisher implements DocumentPublisher {
    public ComparisonEdits edits = new ComparisonEdits(List.of(), List.of());

    @Override
    public Content document(ExtractedDocument document, OutputFormat format) {
        return file("document", format);
    }

    @Override
    public Content order(PurchaseOrder order, OutputFormat format) {
        if (format == OutputFormat.UBL && order.buyer().endpointId() == null) {
            throw new UnpublishableException("ubl", List.of("the endpoint id of the buyer"));
        }
        return file(order.number().toString(), format);
    }

    @Override
    public Content proforma(ProformaInvoice proforma, OutputFormat format) {
        return file(proforma.number().toString(), format);
    }

    @Override
    public Content comparison(ScopeBaseline scope, Comparison comparison) {
        return file("comparison", OutputFormat.EXCEL);
    }

    @Override
    public ComparisonEdits edits(Content workbook, ScopeBaseline scope, Comparison comparison) {
        return edits;
    }

    @Override
    public Content evidence(Evidence evidence) {
        return file("evidence", OutputFormat.JSON);
    }

    private static Content file(String what, OutputFormat format) {
        return Content.of((what + " as " + format.word()).getBytes(StandardCharsets.UTF_8));
    }
}
