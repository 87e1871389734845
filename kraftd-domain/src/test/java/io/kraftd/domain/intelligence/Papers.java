package io.kraftd.domain.intelligence;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import java.time.Clock;
import java.time.Duration;

/** Papers of the tests, and what is understood of them. */
final class Papers {
    static final int[] PRICED = {2, 8, 56, 68, 80};

    private Papers() {}

    /** An order with a letterhead and two items. */
    static PageBuilder order() {
        return PageBuilder.aPage()
                .with("Nordhavn Automation GmbH", 2, 1)
                .with("PURCHASE ORDER", 50, 1)
                .with("Hafenstraße 3, 26721 Emden", 2, 2)
                .row(15, PRICED, "Item", "Description", "Qty", "Unit price", "Amount")
                .row(17, PRICED, "1", "Bracket", "2", "10.00", "20.00")
                .row(18, PRICED, "2", "Washer", "3", "10.00", "30.00");
    }

    static ExtractedDocument understand(PageBuilder page) {
        return understand(page.layout());
    }

    static ExtractedDocument understand(DocumentLayout layout) {
        return DocumentIntelligence.understand(
                layout, null, Deadline.in(Duration.ofMinutes(1), "reading", Clock.systemUTC()));
    }
}
