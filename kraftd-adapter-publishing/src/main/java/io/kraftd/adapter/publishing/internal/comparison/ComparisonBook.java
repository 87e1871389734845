package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.adapter.publishing.internal.office.Workbook;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.List;

/** Writes a comparison as a workbook that computes its totals from rates, unit prices and stand-ins. */
public final class ComparisonBook {
    private ComparisonBook() {}

    /** The bytes of the XLSX file; the same for the same comparison. */
    public static byte[] of(ScopeBaseline scope, Comparison comparison) {
        Book book = new Book(scope, comparison);
        LevellingTab levelling = LevellingTab.of(book);
        ListTabs lists = new ListTabs(book);
        List<Tab> tabs = List.of(
                SummaryTab.of(book, levelling),
                TabulationTab.of(book, levelling),
                InputsTab.of(book),
                levelling.tab(),
                lists.matches(),
                lists.questions(),
                lists.awards(),
                lists.risks(),
                Identity.tab(book));
        return Workbook.of(tabs, Identity.names());
    }
}
