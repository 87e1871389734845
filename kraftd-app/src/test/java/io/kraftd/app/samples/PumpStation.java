package io.kraftd.app.samples;

import static java.math.BigDecimal.ZERO;

import io.kraftd.app.samples.Inquiry.Line;
import io.kraftd.app.samples.Inquiry.Section;
import io.kraftd.app.samples.Offer.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One purchase: an inquiry for a storm water pump station and three quotations that answer it. The firms, their numbers and
 * prices are invented. All dates are fixed; whoever awards on them names an award date between the deadline and the end of
 * the first offer, such as 2026-12-18.
 */
public final class PumpStation {
    private static final List<String> BUYER =
            List.of("Scheldt Water Engineering NV", "Noorderlaan 981", "2030 Antwerp", "Belgium");

    /** {@code samples/rfq.docx}. */
    public static final Inquiry INQUIRY = new Inquiry(
            "RFQ-2026-0114",
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 12, 11),
            LocalDate.of(2027, 4, 30),
            "Storm water pump station Dock 7",
            BUYER,
            "BE 0799.123.414",
            "purchasing@scheldt-water.example",
            "EUR",
            "DAP Antwerp",
            "30 days net from receipt of invoice",
            List.of(
                    new Section(
                            "A. Mechanical equipment",
                            List.of(
                                    Line.of("Submersible sewage pump, 180 l/s at 14 m head, 45 kW, 400 V", "3", "pcs"),
                                    Line.of("Swing check valve DN300 PN10, ductile iron, lever and weight", "3", "pcs"),
                                    Line.of("Gate valve DN300 PN10, resilient seated, with hand wheel", "6", "pcs"),
                                    Line.of("Ductile iron pipe DN300, class K9, cement lined", "48", "m"),
                                    Line.of("Ductile iron flanged bend DN300 PN10, 90 degrees", "6", "pcs"),
                                    Line.of("EPDM gasket DN300 PN10 with steel insert", "24", "pcs"),
                                    Line.of(
                                            "Hexagon bolt M20 x 90, stainless steel A4-70, with nut and washers",
                                            "480",
                                            "pcs"))),
                    new Section(
                            "B. Electrical equipment",
                            List.of(
                                    Line.of(
                                            "Motor control centre (MCC), 400 V, 250 A, with three soft starters 45 kW",
                                            "1",
                                            "pcs"),
                                    Line.of("Power cable 4 x 35 mm2, copper, XLPE, 0.6/1 kV", "350", "m"),
                                    Line.of("Control cable 12 x 1.5 mm2, screened", "400", "m"),
                                    Line.of("Hydrostatic level transmitter 0-10 m, 4-20 mA", "2", "pcs"),
                                    Line.of("Cable ladder 400 mm, hot-dip galvanised", "60", "m"))),
                    new Section(
                            "C. Civil works materials",
                            List.of(
                                    Line.of(
                                            "Aluminium access cover 1200 x 900 mm, lockable, load class B125",
                                            "2",
                                            "pcs"),
                                    Line.of("Handrail, stainless steel 316L, 1.1 m high", "36", "m"),
                                    Line.of("Non-shrink grout, compressive strength 60 N/mm2", "1200", "kg")))));

    /** {@code samples/quote-humber.pdf}: pounds, ex works, freight apart, cable by the kilometre and grout by the tonne. */
    public static final Offer HUMBER = new Offer(
            "HFS-Q-20871",
            LocalDate.of(2026, 12, 4),
            LocalDate.of(2027, 2, 28),
            List.of("Humber Flow Systems Ltd", "18 Alexandra Dock Road", "Hull HU9 1TA", "United Kingdom"),
            "GB 417 2806 59",
            "sales@humber-flow.example",
            BUYER,
            "GBP",
            "EXW Hull",
            "30 days net",
            false,
            ZERO,
            ZERO,
            new BigDecimal("3450.00"),
            List.of(
                    Row.of(
                            "MCC-3x45",
                            "MCC, motor control centre 400 V / 250 A, 3 soft starters 45 kW each",
                            "1",
                            "pcs",
                            "27850.00",
                            "14 weeks"),
                    Row.of(
                            "CB-XL435",
                            "XLPE copper power cable 4x35 mm2, 0.6/1 kV",
                            "0.35",
                            "km",
                            "13900.00",
                            "4 weeks"),
                    Row.of("CB-CY1215", "Screened control cable 12x1.5 mm2", "0.4", "km", "4150.00", "4 weeks"),
                    Row.of(
                            "LT-H10",
                            "Level transmitter, hydrostatic, range 0-10 m, 4-20 mA",
                            "2",
                            "pcs",
                            "485.00",
                            "3 weeks"),
                    Row.of("CL-400G", "Cable ladder, galvanised, width 400 mm", "60", "m", "21.40", "3 weeks"),
                    Row.of(
                            "SP-180-45",
                            "Sewage pump, submersible, 45 kW 400 V, duty 180 l/s at 14 m",
                            "3",
                            "pcs",
                            "14960.00",
                            "12 weeks"),
                    Row.of(
                            "GV-300R",
                            "Resilient seated gate valve DN300 PN10, hand wheel",
                            "6",
                            "pcs",
                            "742.50",
                            "6 weeks"),
                    Row.of(
                            "NR-300S",
                            "Non-return valve DN300 PN10, swing type, lever and weight",
                            "3",
                            "pcs",
                            "1985.00",
                            "6 weeks"),
                    Row.of("DI-300K9", "DI pipe DN300 class K9, cement mortar lining", "48", "m", "168.00", "5 weeks"),
                    Row.of("DI-B90", "DI bend 90 deg DN300, flanged PN10", "6", "pcs", "396.00", "5 weeks"),
                    Row.of("FG-300E", "Flange gasket DN300 PN10, EPDM, steel insert", "24", "pcs", "14.20", "2 weeks"),
                    Row.of(
                            "FX-M2090",
                            "Hex bolt M20x90 A4-70 stainless with nut and washers",
                            "480",
                            "pcs",
                            "6.85",
                            "2 weeks"),
                    Row.of(
                            "AC-1290",
                            "Access cover, aluminium, 1200 x 900 mm, class B125",
                            "2",
                            "pcs",
                            "1340.00",
                            "7 weeks"),
                    Row.of("HR-316", "Handrail 1.1 m high in 316L stainless steel", "36", "m", "212.00", "8 weeks"),
                    Row.of("NSG-60", "Grout, non-shrink, 60 N/mm2", "1.2", "t", "890.00", "2 weeks")),
            answers(8, 9, 10, 11, 12, 1, 3, 2, 4, 5, 6, 7, 13, 14, 15));

    /** {@code samples/quote-lakeshore.xlsx}: dollars, no handrail, bolts per hundred, another pump as alternative. */
    public static final Offer LAKESHORE = new Offer(
            "LS-26-5530",
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2027, 1, 31),
            List.of("Lakeshore Pump & Controls Inc.", "245 Harbor Drive", "Milwaukee, WI 53207", "USA"),
            "39-4417206",
            "export@lakeshore-pump.example",
            BUYER,
            "USD",
            "DAP Antwerp",
            "30% with order, 70% 30 days after delivery",
            false,
            ZERO,
            ZERO,
            ZERO,
            List.of(
                    Row.of(
                            "P-6045",
                            "Pump, submersible, sewage, 45 kW, 400 V, 180 l/s @ 14 m",
                            "3",
                            "ea",
                            "19850.00",
                            "10 weeks"),
                    Row.of(
                                    "P-6037",
                                    "Alternative: Pump, submersible, sewage, 37 kW, 400 V, 180 l/s @ 14 m, vortex impeller",
                                    "3",
                                    "ea",
                                    "18200.00",
                                    "9 weeks")
                            .asAlternate(),
                    Row.of(
                            "V-CK300",
                            "Check valve, swing, DN300 PN10, ductile iron, w/ lever and weight",
                            "3",
                            "ea",
                            "2340.00",
                            "6 weeks"),
                    Row.of(
                            "V-GT300",
                            "Gate valve, DN300 PN10, resilient seat, handwheel",
                            "6",
                            "ea",
                            "985.00",
                            "6 weeks"),
                    Row.of("D-K9300", "Pipe, ductile iron, DN300 K9, cement lined", "48", "m", "214.00", "7 weeks"),
                    Row.of("D-BD300", "Bend 90 deg, flanged, DN300 PN10, ductile iron", "6", "ea", "512.00", "7 weeks"),
                    Row.of("G-300", "Gasket DN300 PN10, EPDM, steel reinforced", "24", "ea", "17.80", "3 weeks"),
                    Row.of(
                                    "F-M20",
                                    "Bolt M20 x 90, hex, A4-70 stainless, c/w nut and washers",
                                    "480",
                                    "ea",
                                    "865.00",
                                    "3 weeks")
                            .per("100"),
                    Row.of(
                            "E-MCC",
                            "Motor control center 400 V 250 A, (3) 45 kW soft starters",
                            "1",
                            "ea",
                            "31400.00",
                            "12 weeks"),
                    Row.of("E-435", "Cable, power, 4 x 35 mm2 Cu XLPE 0.6/1 kV", "350", "m", "18.20", "4 weeks"),
                    Row.of("E-1215", "Cable, control, 12 x 1.5 mm2, shielded", "400", "m", "5.35", "4 weeks"),
                    Row.of("E-LT10", "Level transmitter, hydrostatic, 0-10 m, 4-20 mA", "2", "ea", "640.00", "4 weeks"),
                    Row.of("E-CL400", "Cable ladder 400 mm HDG", "60", "m", "27.50", "5 weeks"),
                    Row.of(
                            "C-AC129",
                            "Access cover, aluminum, 1200 x 900 mm, lockable, B125",
                            "2",
                            "ea",
                            "1720.00",
                            "8 weeks"),
                    Row.of("C-NSG", "Non-shrink grout, 60 N/mm2", "1200", "kg", "1.18", "3 weeks")),
            answers(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15));

    /** {@code samples/quote-mosane.docx}: in French, euros with VAT in the prices, a discount, both cables in one row. */
    public static final Offer MOSANE = new Offer(
            "D-2026-1187",
            LocalDate.of(2026, 12, 9),
            LocalDate.of(2027, 1, 15),
            List.of("Mosane Hydraulique SA", "Rue du Port 212", "4020 Liège", "Belgique"),
            "BE 0788.456.184",
            "devis@mosane-hydraulique.example",
            BUYER,
            "EUR",
            "DAP Anvers",
            "30 jours fin de mois",
            true,
            new BigDecimal("21"),
            new BigDecimal("4"),
            ZERO,
            List.of(
                    Row.of(
                            "",
                            "Pompe submersible pour eaux usées, 180 l/s à 14 m, 45 kW, 400 V",
                            "3",
                            "pce",
                            "21538.00",
                            "11 semaines"),
                    Row.of(
                            "",
                            "Clapet anti-retour à battant DN300 PN10, fonte ductile, levier et contrepoids",
                            "3",
                            "pce",
                            "2783.00",
                            "6 semaines"),
                    Row.of(
                            "",
                            "Vanne à opercule DN300 PN10, siège élastique, volant",
                            "6",
                            "pce",
                            "1052.70",
                            "6 semaines"),
                    Row.of("", "Tuyau fonte ductile DN300 classe K9, revêtu ciment", "48", "m", "229.90", "5 semaines"),
                    Row.of(
                            "",
                            "Coude à brides fonte ductile DN300 PN10, 90 degrés",
                            "6",
                            "pce",
                            "568.70",
                            "5 semaines"),
                    Row.of("", "Joint EPDM DN300 PN10 avec insert acier", "24", "pce", "20.57", "2 semaines"),
                    Row.of(
                            "",
                            "Boulon hexagonal M20 x 90 inox A4-70 avec écrou et rondelles",
                            "480",
                            "pce",
                            "9.68",
                            "2 semaines"),
                    Row.of(
                            "",
                            "Centre de commande moteurs (MCC) 400 V, 250 A, trois démarreurs progressifs 45 kW",
                            "1",
                            "pce",
                            "38720.00",
                            "12 semaines"),
                    Row.of(
                            "",
                            "Câble puissance 4 x 35 mm2 cuivre XLPE 0.6/1 kV, 350 m, et câble commande 12 x 1.5 mm2 blindé, 400 m",
                            "1",
                            "lot",
                            "10285.00",
                            "4 semaines"),
                    Row.of(
                            "",
                            "Transmetteur de niveau hydrostatique 0-10 m, 4-20 mA",
                            "2",
                            "pce",
                            "701.80",
                            "3 semaines"),
                    Row.of("", "Chemin de câbles 400 mm, galvanisé à chaud", "60", "m", "32.67", "4 semaines"),
                    Row.of(
                            "",
                            "Trappe d'accès aluminium 1200 x 900 mm, verrouillable, classe B125",
                            "2",
                            "pce",
                            "1887.60",
                            "7 semaines"),
                    Row.of("", "Garde-corps inox 316L, hauteur 1.1 m", "36", "m", "302.50", "6 semaines"),
                    Row.of("", "Mortier de scellement sans retrait 60 N/mm2", "1200", "kg", "1.21", "2 semaines")),
            List.of(
                    List.of(1),
                    List.of(2),
                    List.of(3),
                    List.of(4),
                    List.of(5),
                    List.of(6),
                    List.of(7),
                    List.of(8),
                    List.of(9, 10),
                    List.of(11),
                    List.of(12),
                    List.of(13),
                    List.of(14),
                    List.of(15)));

    /** {@code samples/rates.csv}: one unit of base is rate units of quote. */
    public static final String RATES = """
            date,base,quote,rate,source
            2026-12-11,EUR,USD,1.1642,invented for the samples
            2026-12-11,EUR,GBP,0.8735,invented for the samples
            """;

    private PumpStation() {}

    private static List<List<Integer>> answers(int... lines) {
        return java.util.Arrays.stream(lines).mapToObj(List::of).toList();
    }
}
