package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.order.OrderNumber;
import java.util.List;

/** All orders, or all proformas, of a case that are valid now: those just made, and those of other suppliers from before. */
public record IssuedPapers(List<IssuedPaper> papers) {
    public IssuedPapers {
        papers = List.copyOf(papers);
    }

    boolean name(OrderNumber number) {
        return papers.stream().anyMatch(paper -> paper.number().equals(number));
    }
}
