package io.kraftd.usecases.assistant.routing;

import io.kraftd.usecases.assistant.tools.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How people ask for values of documents. The first that fits comes first; more specific ways stand before general ones. */
final class FieldWords {
    private record Way(Pattern pattern, List<FieldName> fields) {}

    private static final List<Way> WAYS = List.of(
            way(
                    "valid(ity)?( until| till| through| to| date| period)?|expir\\w*|good (until|till|for)|(offer|bid|quote|quotation)s? (hold|last|run|end|lapse)s?"
                            + "|hold(s)? (its|their|the) (price|offer)s?|price(s)? (firm|fixed|guaranteed)|how long .{0,30}(stand|hold|bind)\\w*|lapses?|run(s)? out|binding until"
                            + "|gultig\\w*|bindefrist|valable\\w*|validite|validez|vigen\\w*|caduc\\w*|until when",
                    FieldName.VALID_UNTIL),
            way(
                    "pay(ment)? (terms?|conditions?|schedule)|terms of payment|when (do|must|should|would) we (have to )?pay|how .{0,20}(to be paid|get paid|want(s)? .{0,20}paid|be paid|pay)"
                            + "|down ?payment|upfront|up front|prepay\\w*|pay in advance|advance payment|days net|net days|credit (period|terms|days)|days to pay|zahlungs\\w*|conditions? de paiement"
                            + "|delai de paiement|condiciones de pago|forma de pago|payment",
                    FieldName.PAYMENT_TERMS),
            way(
                    "incoterms?|deliver(y|ed) terms?|terms of delivery|named place|(exw|fca|dap|ddp|cif|cip|fob|cpt|dpu|fas|cfr)|ex[- ]works|lieferbedingung\\w*|conditions? de livraison"
                            + "|who pays (for )?(the )?(transport|freight|carriage|shipping)|where (do|does|will|would) .{0,40}deliver\\w*|delivery (place|point|location)|place of delivery|condiciones de entrega",
                    FieldName.DELIVERY_TERMS),
            way(
                    "lead ?times?|delivery (times?|periods?|weeks?)|how (fast|quick(ly)?|soon|long) .{0,60}(deliver|ship|arriv|need|take|supply|have|get)\\w*|weeks?|time to deliver|turnaround"
                            + "|(fastest|slowest|quickest|longest) (deliver\\w*|line|item|supplier)|lieferzeit\\w*|lieferfrist\\w*|delai(s)? de livraison|plazo\\w*( de entrega)?|delivery delay",
                    FieldName.LEAD_TIME,
                    FieldName.DELIVERY_DATE),
            way(
                    "due dates?|payable by|when .{0,40}(invoices?|bills?|amount).{0,30} due|due (for|to) pay\\w*|fallig\\w*|echeance",
                    FieldName.DUE_DATE),
            way(
                    "(delivery|required|need(ed)?)[- ](by|date|on site)|due[- ](by|on site)|when (do|must|should|are) .{0,50}(need(ed)?|be (there|delivered|on site)|arrive)|need(ed)? on site|liefertermin|date de livraison"
                            + "|fecha de entrega|required delivery|delivery deadline|when .{0,40}delivery|needed by",
                    FieldName.DELIVERY_DATE,
                    FieldName.LEAD_TIME),
            way(
                    "deadline\\w*|clos(es?|ing)( date| day)?|submission( date)?|(bids?|offers?|quotes?|quotations?|tenders?) (are )?due|submit .{0,20}by|until when .{0,40}(bid|quote|offer)|abgabe\\w*|angebotsfrist"
                            + "|date limite|fecha limite|bid date|last day (for|to)",
                    FieldName.DEADLINE,
                    FieldName.VALID_UNTIL),
            way(
                    "(who|which (firm|company|supplier)) (is|are|was) the (supplier|vendor|seller|issuer|bidder)|who (issued|wrote|sent|made|signed|quoted|is behind)|name of the (supplier|vendor|seller)|(supplier|vendor|seller)'?s? name|from whom|whose (quote|quotation|offer|invoice|bid)|lieferant von",
                    FieldName.SUPPLIER),
            way(
                    "(which|what|list|show|all|its|the) (\\w+ )?(lines|items|positions|articles|goods|products|rows)|(what|which) .{0,20}(does|is|are) .{0,40}(ask for|asked for|request|contain|offer|list|want|inquire|include)\\w*|line items|positionen|lignes|partidas",
                    FieldName.LINES),
            way(
                    "vat (number|no|id|registration)\\w*|tax (number|no|id|registration)\\w*|trn|ust-?id\\w*|steuernummer|numero de tva|nif|company number",
                    FieldName.TAX_NUMBER),
            way(
                    "gross|brutto|ttc|bruto|(totals?|sum|comes? to|how much).{0,30}(incl\\w*|with|after|plus) (the )?(vat|tax|taxes|tva|mwst|iva)|(mit|inklusive|inkl\\.?) (mwst|mehrwertsteuer)",
                    FieldName.GROSS),
            way(
                    "(totals?|sum|comes? to|how much).{0,30}(excl\\w*|without|before|net of) (the )?(vat|tax|taxes|tva|mwst|iva)|ohne mwst|hors taxes?",
                    FieldName.NET),
            way(
                    "vat( rate)?|tax(es)?( rate)?|sales tax|mehrwertsteuer|mwst|tva|iva|tax-?inclusive|with or without (vat|tax)|including (vat|tax)|incl\\.? (vat|tax)",
                    FieldName.TAX),
            way(
                    "discount\\w*|rebates?|reduction|price cut|rabatt\\w*|nachlass|skonto|remise|rabais|descuento\\w*|(knock|take)s? off",
                    FieldName.DISCOUNT),
            way(
                    "freight|shipping( costs?| charges?)?|carriage|transport(ation)?( costs?| charges?)?|deliver(y|ing) (costs?|charges?|fees?)|haulage|fracht\\w*|versandkosten|frais de (port|transport)"
                            + "|flete|portes|postage|costs? to ship|bring(ing)? .{0,20}to (site|us)",
                    FieldName.FREIGHT),
            way("warrant(y|ies)|guarantees?|garantie\\w*|gewahrleistung|garantia", FieldName.WARRANTY),
            way("retention|einbehalt|retenue", FieldName.RETENTION),
            way("(e-?)?mail addresses?|what('s| is) .{0,40}e-?mail|which e-?mail|e-?mail of", FieldName.EMAIL),
            way("(tele)?phone( number)?|telefon\\w*|call them|number to call|telephone", FieldName.PHONE),
            way(
                    "contact( person| details?| data)?|reach (them|out)|ansprechpartner|interlocuteur|contacto|get hold of|get in touch",
                    FieldName.CONTACT),
            way("bank (account|details)|iban|account number|bankverbindung|compte bancaire", FieldName.BANK_ACCOUNT),
            way(
                    "address(es)?|located|based|where (is|are|does|do) .{0,40}(sit|based|located|office|from)|headquarter\\w*|seated in|street|postcode|post code|adresse\\w*|anschrift|direccion|sitz|which (city|town|country)"
                            + "|come from|home town",
                    FieldName.ADDRESS),
            way(
                    "currenc(y|ies)|which money|denominated|wahrung|devise|monnaie|moneda|priced in|quot(e|es|ed|ing) in|dollars or|euros or",
                    FieldName.CURRENCY),
            way(
                    "project( name)?|site name|projekt\\w*|projet|proyecto|what is .{0,20}(job|purchase|inquiry|rfq) (for|about)",
                    FieldName.PROJECT),
            way(
                    "item codes?|article (numbers?|codes?)|part (numbers?|no)|catalogue (numbers?|no)|sku|artikelnummer\\w*|reference article|product code",
                    FieldName.ITEM_CODE),
            way(
                    "(quote|quotation|offer|rfq|inquiry|invoice|order|document|reference|bid)s? ?('s )?(number|no|ref|reference|id)s?|reference number|numero d[eu] \\w+|angebotsnummer|what number|number of (the|their|its) (quote|quotation|offer|rfq|inquiry|invoice)"
                            + "|under (which|what) (number|reference)",
                    FieldName.NUMBER),
            way(
                    "(dated|date of|issue date|issued on|written on|datum|quote date|quotation date|offer date|from when|when (was|were|did) .{0,50}(quote|quotation|offer|rfq|inquiry|written|issued|sent|dated|made|bid))",
                    FieldName.ISSUE_DATE),
            way(
                    "who is (buying|the buyer|the client|the customer|asking)|buyer|client|customer|kaufer|kunde|acheteur|comprador",
                    FieldName.BUYER),
            way(
                    "net( total| amount| price| sum)?|netto|(total )?ht|before tax|excluding (vat|tax)|neto|without (vat|tax)",
                    FieldName.NET),
            way("sub-?total|sum of (the )?lines|line total", FieldName.LINE_TOTAL),
            way("amount due|to be paid|offener betrag", FieldName.AMOUNT_DUE),
            way(
                    "totals?|sum|grand total|bottom line|final (price|figure|amount)|overall price|gesamt\\w*|summe|endsumme|montant total|importe total|altogether|in all|all together|come(s)? to|add(s)? up to",
                    FieldName.TOTAL));

    private static final Pattern AND = Pattern.compile(",| (?:and|und|et|y|e|en|as well as|sowie|plus) ");

    private FieldWords() {}

    private static Way way(String pattern, FieldName... fields) {
        return new Way(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + pattern + ")(?![\\p{L}\\p{N}])"), List.of(fields));
    }

    /** What a folded question asks for beside that, one value for each of its parts. */
    static List<FieldName> beside(List<FieldName> asked, String folded) {
        List<FieldName> more = AND.splitAsStream(folded)
                .flatMap(part -> in(part).stream().limit(1))
                .filter(each -> !each.ofLine() && !asked.contains(each))
                .distinct()
                .toList();
        return asked.isEmpty() || asked.get(0).ofLine() ? List.of() : more;
    }

    /** What a folded question asks for, the most specific first. */
    static List<FieldName> in(String folded) {
        List<FieldName> found = new ArrayList<>();
        for (Way way : WAYS) {
            if (way.pattern().matcher(folded).find()) {
                way.fields().stream().filter(each -> !found.contains(each)).forEach(found::add);
                break;
            }
        }
        return found;
    }
}
