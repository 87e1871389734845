package io.kraftd.domain.procurement.matching;

import java.util.regex.Pattern;

/** Tells an offer that says it is only a part of what was asked for, so that its quantity is no one line's. */
final class PartNotes {
    private static final Pattern NOTE = Pattern.compile(
            "\\b(?:(?:part|partial|split|first|1st|second|2nd) (?:delivery|shipment|supply|lot|consignment|batch)"
                    + "|balance(?: quantity| qty)?(?: of order| to follow| within| in | later| by |$)|remaining|remainder"
                    + "|back ?order|rest(?:menge|lieferung)|teil(?:lieferung|menge)|solde|reliquat|livraison partielle"
                    + "|entrega parcial|saldo|resto)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PartNotes() {}

    static boolean in(String description) {
        return NOTE.matcher(description).find();
    }
}
