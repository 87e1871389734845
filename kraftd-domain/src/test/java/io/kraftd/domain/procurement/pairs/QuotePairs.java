package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.quote.QuotationLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes pairs of an inquiry and a quotation: other words, other order, other units, two lines merged into one, one
 * missing, and sometimes an extra line, a line in two parts or an alternate beside a main line. The same seed makes the
 * same pair.
 */
public final class QuotePairs {
    private final long seed;
    private final Chance chance;
    private final List<Wanted> inquiry;
    private final Supplier supplier;

    private QuotePairs(long seed) {
        this.seed = seed;
        this.chance = new Chance(seed);
        this.inquiry = new Inquiries(chance).any();
        this.supplier = new Supplier(chance);
    }

    /** The pair of that seed. */
    public static QuotePair of(long seed) {
        return new QuotePairs(seed).pair();
    }

    private QuotePair pair() {
        List<Wanted> left = new ArrayList<>(chance.shuffled(inquiry));
        Wanted missing = left.remove(0);
        Wanted first = left.remove(0);
        Wanted second = partnerOf(first, left);
        left.remove(second);
        List<List<Offer>> blocks = new ArrayList<>();
        blocks.add(List.of(supplier.merged(first, second)));
        addParts(left, blocks);
        left.forEach(wanted -> blocks.add(answer(wanted)));
        addExtras(blocks);
        return numbered(ordered(blocks), missing);
    }

    /** Mostly of the same trade, often a neighbour; by preference of the same quantity, as a door and its frame are. */
    private Wanted partnerOf(Wanted first, List<Wanted> left) {
        List<Wanted> alike = left.stream()
                .filter(other -> chance.of(0.5)
                        ? other.item().neighbours(first.item())
                        : other.item().group().equals(first.item().group()))
                .toList();
        List<Wanted> candidates = alike.isEmpty() ? left : alike;
        return candidates.stream()
                .filter(other -> other.quantity().compareTo(first.quantity()) == 0)
                .findFirst()
                .orElse(candidates.get(0));
    }

    private void addParts(List<Wanted> left, List<List<Offer>> blocks) {
        if (chance.of(0.6)) {
            return;
        }
        left.stream().filter(Wanted::canBeParted).findFirst().ifPresent(wanted -> {
            left.remove(wanted);
            List<Offer> parts = supplier.parts(wanted);
            if (chance.of(0.5)) {
                blocks.add(parts);
            } else {
                parts.forEach(part -> blocks.add(List.of(part)));
            }
        });
    }

    private List<Offer> answer(Wanted wanted) {
        Offer main = supplier.answer(wanted);
        return chance.of(0.03) ? List.of(main, supplier.alternate(wanted, alternateTo(wanted))) : List.of(main);
    }

    private Item alternateTo(Wanted wanted) {
        Set<Item> asked = inquiry.stream().map(Wanted::item).collect(Collectors.toSet());
        List<Item> free = Items.ofFamily(wanted.item().family()).stream()
                .filter(item -> !asked.contains(item))
                .toList();
        return free.isEmpty() || chance.of(0.6) ? wanted.item() : chance.oneOf(free);
    }

    private void addExtras(List<List<Offer>> blocks) {
        if (chance.of(0.6)) {
            blocks.add(List.of(supplier.service()));
        }
        Set<String> groups =
                inquiry.stream().map(wanted -> wanted.item().group()).collect(Collectors.toSet());
        List<Item> foreign = Items.ALL.stream()
                .filter(item -> !groups.contains(item.group()))
                .toList();
        if (chance.of(0.2) && !foreign.isEmpty()) {
            Item item = chance.oneOf(foreign);
            Wanted imagined = new Wanted(inquiry.get(0).line(), item, Wanted.quantityOf(item, chance));
            blocks.add(List.of(supplier.unasked(imagined)));
        }
    }

    private List<Offer> ordered(List<List<Offer>> blocks) {
        List<List<Offer>> order = switch (chance.between(0, 3)) {
            case 0 -> sortedBy(blocks, Comparator.comparing(Offer::description));
            case 1 -> sortedBy(blocks, Comparator.comparing(Offer::amount).reversed());
            default -> chance.shuffled(blocks);
        };
        return order.stream().flatMap(List::stream).toList();
    }

    private static List<List<Offer>> sortedBy(List<List<Offer>> blocks, Comparator<Offer> by) {
        return blocks.stream()
                .sorted(Comparator.comparing(block -> block.get(0), by))
                .toList();
    }

    private QuotePair numbered(List<Offer> offers, Wanted missing) {
        int numbering = chance.between(0, 2);
        List<QuotationLine> lines = new ArrayList<>();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, String> alternates = new LinkedHashMap<>();
        Set<String> extras = new TreeSet<>();
        for (Offer offer : offers) {
            String id = number(numbering, lines.size() + 1);
            lines.add(offer.numbered(id));
            switch (offer.role()) {
                case MAIN -> answers.put(id, offer.answers());
                case ALTERNATE -> alternates.put(id, offer.answers().get(0));
                case EXTRA -> extras.add(id);
            }
        }
        return new QuotePair(
                seed,
                inquiry.stream().map(Wanted::line).toList(),
                List.copyOf(lines),
                new QuotePair.Truth(answers, missing.line().id(), extras, alternates),
                inquiry.stream()
                        .collect(Collectors.toMap(wanted -> wanted.line().id(), Wanted::item)));
    }

    private static String number(int numbering, int position) {
        return switch (numbering) {
            case 0 -> String.valueOf(position);
            case 1 -> String.valueOf(10 * position);
            default -> String.format(Locale.ROOT, "P%02d", position);
        };
    }
}
