package io.kraftd.domain.procurement.pairs;

import java.util.List;

/** Says how much a pack holds, as price lists do: 3 boxes mean nothing without it. */
final class PackNote {
    private PackNote() {}

    static String any(Item item, Pack pack, Units.Printed printed, Chance chance) {
        if (Units.isMeasure(pack.unit())) {
            return "";
        }
        String content =
                pack.content().toPlainString() + " " + item.buyersPack().unit();
        return chance.oneOf(List.of(
                " (" + content + "/" + printed.text() + ")",
                " [" + pack.unit() + " of " + content + "]",
                ", in " + pack.unit() + " of " + content,
                " - " + content + " per " + pack.unit()));
    }
}
