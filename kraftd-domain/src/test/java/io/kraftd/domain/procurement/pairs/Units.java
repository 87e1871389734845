package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.shared.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How units are printed, and their codes of UNECE Recommendations 20 and 21. */
final class Units {
    /** A unit as printed, with its code. */
    record Printed(String text, UnitCode code) {}

    private static final Set<String> MEASURES = Set.of("kg", "t", "m", "km", "m2", "m3", "l");

    private static final Map<String, List<Printed>> PRINTED = Map.ofEntries(
            unit("pcs", "pcs/H87", "pc/H87", "nos/H87", "No./H87", "ea/EA", "each/EA", "pce/C62", "unit/C62"),
            unit("kg", "kg/KGM", "KG/KGM", "kgs/KGM"),
            unit("t", "t/TNE", "MT/TNE", "ton/TNE", "tonne/TNE"),
            unit("m", "m/MTR", "mtr/MTR", "lm/MTR", "metre/MTR"),
            unit("km", "km/KMT"),
            unit("m2", "m2/MTK", "m²/MTK", "sqm/MTK"),
            unit("m3", "m3/MTQ", "m³/MTQ", "cbm/MTQ"),
            unit("l", "l/LTR", "ltr/LTR", "litre/LTR"),
            unit("set", "set/SET", "sets/SET"),
            unit("sheet", "sheet/ST", "sheets/ST"),
            unit("pairs", "pair/PR", "pr/PR", "pairs/PR"),
            unit("ream", "ream/RM", "reams/RM"),
            unit("box", "box/BX", "bx/BX", "boxes/BX"),
            unit("carton", "ctn/CT", "carton/CT"),
            unit("pack", "pack/PK", "pk/PK", "pkt/PK"),
            unit("roll", "roll/RO", "rolls/RO", "rl/RO"),
            unit("coil", "coil/CL", "coils/CL"),
            unit("ring", "ring/RG"),
            unit("reel", "reel/RL"),
            unit("drum", "drum/DR", "drums/DR"),
            unit("bag", "bag/BG", "bags/BG"),
            unit("pail", "pail/PL", "bucket/PL"),
            unit("can", "can/CA", "tin/CA"),
            unit("pallet", "pallet/PX", "plt/PX"),
            unit("length", "length/LN", "lgth/LN", "bar/LN"),
            unit("bundle", "bundle/BE", "bdl/BE"),
            unit("dozen", "dozen/DZN", "dz/DZN"),
            unit("lot", "lot/LO", "ls/LO", "LS/LO"));

    private Units() {}

    static boolean isMeasure(String unit) {
        return MEASURES.contains(unit);
    }

    static List<Printed> printed(String unit) {
        List<Printed> forms = PRINTED.get(unit);
        if (forms == null) {
            throw new IllegalArgumentException("no such unit: " + unit);
        }
        return forms;
    }

    private static Map.Entry<String, List<Printed>> unit(String name, String... forms) {
        return Map.entry(name, List.of(forms).stream().map(Units::form).toList());
    }

    private static Printed form(String textAndCode) {
        String[] parts = textAndCode.split("/", -1);
        return new Printed(parts[0], new UnitCode(parts[1]));
    }
}
