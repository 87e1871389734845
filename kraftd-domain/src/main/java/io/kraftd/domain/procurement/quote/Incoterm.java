package io.kraftd.domain.procurement.quote;

import static io.kraftd.domain.procurement.quote.CostComponent.DUTY;
import static io.kraftd.domain.procurement.quote.CostComponent.FREIGHT;
import static io.kraftd.domain.procurement.quote.CostComponent.INSURANCE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The eleven rules of Incoterms 2020 (International Chamber of Commerce), from least to most duty of the seller. The matrix
 * of who pays for what is {@link #paidByBuyer()}.
 */
public enum Incoterm {
    EXW,
    FCA,
    FAS,
    FOB,
    CFR,
    CIF,
    CPT,
    CIP,
    DAP,
    DPU,
    DDP;

    private static final Map<Incoterm, Set<CostComponent>> BUYER_PAYS = Map.ofEntries(
            Map.entry(EXW, EnumSet.of(FREIGHT, INSURANCE, DUTY)),
            Map.entry(FCA, EnumSet.of(FREIGHT, INSURANCE, DUTY)),
            Map.entry(FAS, EnumSet.of(FREIGHT, INSURANCE, DUTY)),
            Map.entry(FOB, EnumSet.of(FREIGHT, INSURANCE, DUTY)),
            Map.entry(CFR, EnumSet.of(INSURANCE, DUTY)),
            Map.entry(CPT, EnumSet.of(INSURANCE, DUTY)),
            Map.entry(CIF, EnumSet.of(DUTY)),
            Map.entry(CIP, EnumSet.of(DUTY)),
            Map.entry(DAP, EnumSet.of(DUTY)),
            Map.entry(DPU, EnumSet.of(DUTY)),
            Map.entry(DDP, EnumSet.noneOf(CostComponent.class)));

    /**
     * What the buyer pays beside the price until the goods are at the named place. Under DAP and DPU the seller bears the
     * risk of the carriage, so the buyer needs no insurance.
     */
    public Set<CostComponent> paidByBuyer() {
        return Set.copyOf(BUYER_PAYS.getOrDefault(this, Set.of()));
    }

    /** Reads the three letters in any case; empty for anything else. */
    public static Optional<Incoterm> fromWord(String word) {
        String capitals = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.name().equals(capitals))
                .findFirst();
    }
}
