package io.kraftd.domain.intelligence.parties;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.words.LabelKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides who sells, who buys and where goods go, by labels first and by the letterhead where labels are silent. */
final class PartyRoles {
    private final HeaderText text;
    private final DocumentType type;
    private final List<Block> blocks;
    private final Map<LabelKind, List<Named>> labelled;

    PartyRoles(HeaderText text, DocumentType type) {
        this.text = text;
        this.type = type;
        this.blocks = Blocks.of(text.paper(), text.itemLines());
        this.labelled = new LabelledParties(text, blocks).find();
        if (type == DocumentType.CONTRACT || type == DocumentType.ADDENDUM) {
            new ContractParties(text)
                    .find()
                    .forEach((kind, named) -> labelled.computeIfAbsent(kind, any -> new ArrayList<>())
                            .addAll(named));
        }
    }

    /** The chosen names with the runners-up behind them. */
    record Roles(List<Named> supplier, List<Named> buyer, List<Named> shipTo) {}

    Roles decide() {
        boolean sells = type.issuedBySupplier() || type == DocumentType.UNKNOWN;
        List<Named> supplier = of(LabelKind.SUPPLIER, sells ? LabelKind.ISSUER : LabelKind.RECIPIENT);
        List<Named> buyer = of(LabelKind.BUYER, sells ? LabelKind.RECIPIENT : LabelKind.ISSUER);
        List<Named> shipTo = of(LabelKind.SHIP_TO, null);
        Letterhead letterhead = new Letterhead(text, blocks);
        if (sells) {
            supplier = strong(supplier) ? supplier : joined(supplier, letterhead.issuers(joined(buyer, shipTo)));
            buyer = strong(buyer)
                    ? buyer
                    : joined(
                            buyer,
                            letterhead.recipients(supplier.stream().limit(1).toList()));
        } else if (type != DocumentType.CONTRACT && type != DocumentType.BOQ) {
            buyer = strong(buyer)
                    ? clerkBehindFirm(buyer, letterhead.issuers(supplier))
                    : joined(buyer, letterhead.issuers(supplier));
            supplier = supplier.isEmpty() && !buyer.isEmpty()
                    ? companies(letterhead.recipients(joined(buyer.subList(0, 1), shipTo)))
                    : supplier;
        }
        return new Roles(supplier, buyer, shipTo);
    }

    /** The person who buys for a firm is labelled "Buyer" too: where the letterhead names the firm, the firm comes first. */
    private static List<Named> clerkBehindFirm(List<Named> buyer, List<Named> letterhead) {
        List<Named> firms = letterhead.stream()
                .filter(named -> Shapes.legalForm(named.name()))
                .toList();
        if (firms.isEmpty() || !Shapes.person(buyer.get(0).name())) {
            return buyer;
        }
        List<Named> all = new ArrayList<>(firms);
        all.addAll(buyer);
        return all;
    }

    /** An order's address window names a company; a person there may be anybody. */
    private static List<Named> companies(List<Named> named) {
        return named.stream()
                .filter(one -> Shapes.legalForm(one.name()) && one.segment().where() instanceof Provenance.OnPage)
                .toList();
    }

    private static boolean strong(List<Named> named) {
        return !named.isEmpty() && named.get(0).score() > 0.8;
    }

    private static List<Named> joined(List<Named> one, List<Named> other) {
        List<Named> all = new ArrayList<>(one);
        all.addAll(other);
        all.sort(Comparator.comparingDouble(named -> -named.score()));
        return all;
    }

    private List<Named> of(LabelKind kind, @Nullable LabelKind second) {
        List<Named> all = new ArrayList<>(labelled.getOrDefault(kind, List.of()));
        if (second != null) {
            labelled.getOrDefault(second, List.of()).forEach(named -> all.add(named.scored(named.score() - 0.03)));
        }
        all.sort(Comparator.comparingDouble((Named named) -> -named.score()).thenComparingInt(Named::line));
        return all;
    }
}
