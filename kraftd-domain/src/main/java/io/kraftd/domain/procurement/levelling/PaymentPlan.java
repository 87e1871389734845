package io.kraftd.domain.procurement.levelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Payment terms as parts with days: how much of the price is paid how many days after the award.
 *
 * @param parts shares that add up to 100 percent
 */
record PaymentPlan(List<Part> parts) {
    /** A share in percent, and the days after the award on which it is paid. */
    record Part(BigDecimal percent, int days) {}

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,3})\\s*(?:calendar |kalender)?(?:days?|tage?n?|jours?|d[ií]as?|giorni|dagen|يوم)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|percent|per cent|prozent)");
    private static final Pattern AT_ONCE = Pattern.compile(
            "advance|upfront|up front|prepay|pre-pay|with (?:the )?order|on order|order confirmation|down ?payment"
                    + "|anzahlung|vorkasse|vorauskasse|acompte|à la commande|anticipo|vooruit");
    private static final Pattern ON_DELIVERY = Pattern.compile(
            "deliver|shipment|dispatch|receipt of goods|livraison|lieferung|entrega|consegna|levering|immediate|sofort"
                    + "|due on receipt|cash|comptant");

    PaymentPlan {
        parts = List.copyOf(parts);
    }

    /**
     * Reads terms such as {@code 30 days net} or {@code 30% advance, 70% within 30 days of delivery}; empty when they do not
     * say when the whole price is paid.
     *
     * @param leadTimeDays days from award to delivery, from which terms count that do not name another start
     */
    static Optional<PaymentPlan> of(String terms, int leadTimeDays) {
        String text = terms.toLowerCase(Locale.ROOT);
        Matcher share = SHARE.matcher(text);
        List<Part> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        while (share.find()) {
            String part = text.substring(share.start(), endOfPart(text, share.end()));
            BigDecimal percent = new BigDecimal(share.group(1).replace(',', '.'));
            Optional<Integer> days = days(part, leadTimeDays);
            if (days.isEmpty() || saysDiscount(part)) {
                return Optional.empty();
            }
            parts.add(new Part(percent, days.get()));
            sum = sum.add(percent);
        }
        if (parts.isEmpty()) {
            return days(text, leadTimeDays).map(days -> new PaymentPlan(List.of(new Part(ALL, days))));
        }
        return sum.compareTo(ALL) == 0 ? Optional.of(new PaymentPlan(parts)) : Optional.empty();
    }

    private static int endOfPart(String text, int from) {
        Matcher next = SHARE.matcher(text);
        return next.find(from) ? next.start() : text.length();
    }

    private static boolean saysDiscount(String part) {
        return part.contains("discount") || part.contains("skonto") || part.contains("escompte");
    }

    private static Optional<Integer> days(String part, int leadTimeDays) {
        Matcher days = DAYS.matcher(part);
        if (days.find()) {
            return Optional.of(leadTimeDays + Integer.parseInt(days.group(1)));
        }
        if (AT_ONCE.matcher(part).find()) {
            return Optional.of(0);
        }
        return ON_DELIVERY.matcher(part).find() ? Optional.of(leadTimeDays) : Optional.empty();
    }

    /**
     * What 1 of the price is worth on the day of the award: the sum of {@code share / (1 + rate x days / 365)}, simple
     * interest.
     */
    BigDecimal presentValueOfOne(BigDecimal yearlyPercent) {
        BigDecimal value = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal years = Figures.over(BigDecimal.valueOf(part.days()), BigDecimal.valueOf(365));
            BigDecimal growth = BigDecimal.ONE.add(Figures.over(Figures.times(yearlyPercent, years), ALL));
            value = value.add(Figures.over(Figures.over(part.percent(), ALL), growth));
        }
        return value;
    }
}
