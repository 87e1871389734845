package io.kraftd.ports.analysis;

import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.layout.DocumentLayout;
import java.util.List;
import java.util.Objects;

/**
 * What the service read.
 *
 * @param layout its pages with words and boxes; running text for Office files. Its warnings say what the service answered
 *     that could not be used, such as a number without digits
 * @param tables its tables in the order of the document
 * @param fields its values under the paths of our documents, each with the service's own confidence (not calibrated), the
 *     text as printed where the service gave it, method {@code AZURE}, and as provenance a page and box, or a path in the
 *     service's data where it gave no place. Empty for {@code READ} and {@code LAYOUT}. What the service did not read is absent
 * @param billedPages how many pages are to be paid for
 * @param modelId the model as the service names it, such as {@code prebuilt-invoice}
 */
public record Analysis(
        DocumentLayout layout, List<AnalysedTable> tables, Fields fields, int billedPages, String modelId) {
    public Analysis {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(modelId, "modelId");
        tables = List.copyOf(tables);
        if (billedPages < 0) {
            throw new IllegalArgumentException("nobody is paid back");
        }
    }
}
