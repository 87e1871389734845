package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.quote.CostComponent;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether a quoted row that answers no line of the inquiry is a charge that comes with the goods anyway. */
final class ExtraCharge {
    private static final Pattern FREIGHT = Pattern.compile(
            "freight|shipping|carriage|delivery|transport|haulage|courier|fracht|versand|lieferkosten|livraison|fret"
                    + "|flete|env[ií]o|spedizione|trasporto|vracht|verzend|شحن|نقل");
    private static final Pattern INSURANCE =
            Pattern.compile("insurance|versicherung|assurance|seguro|assicurazione|تأمين");
    private static final Pattern DUTY =
            Pattern.compile("duty|duties|customs|zoll|douane|arancel|aduana|dazi|dogana|جمرك");
    private static final Pattern OTHER = Pattern.compile(
            "packing|packaging|crating|handling|surcharge|documentation fee|certificat|bank charge|minimum order charge"
                    + "|verpackung|zuschlag|emballage|embalaje|imballaggio|verpakking|تغليف");

    private ExtraCharge() {}

    /** Whether the row is a charge; otherwise it is goods nobody asked for. */
    static boolean is(String description) {
        String text = description.toLowerCase(Locale.ROOT);
        return OTHER.matcher(text).find() || component(text).isPresent();
    }

    /** Which cost of carriage the row covers; empty for other charges and for goods. */
    static Optional<CostComponent> component(String description) {
        String text = description.toLowerCase(Locale.ROOT);
        if (FREIGHT.matcher(text).find()) {
            return Optional.of(CostComponent.FREIGHT);
        }
        if (INSURANCE.matcher(text).find()) {
            return Optional.of(CostComponent.INSURANCE);
        }
        return DUTY.matcher(text).find() ? Optional.of(CostComponent.DUTY) : Optional.empty();
    }
}
