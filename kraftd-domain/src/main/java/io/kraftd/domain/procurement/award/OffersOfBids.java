package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.matching.LineMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes from levelled bids what can really be awarded. */
final class OffersOfBids {
    private OffersOfBids() {}

    static AwardProblem problem(List<String> lines, List<LevelledBid> bids) {
        List<LevelledBid> valid = bids.stream().filter(bid -> !bid.expired()).toList();
        return new AwardProblem(
                lines,
                valid.stream()
                        .filter(bid -> !bid.quotation().lumpSum())
                        .map(OffersOfBids::offer)
                        .toList(),
                valid.stream()
                        .filter(bid ->
                                bid.quotation().lumpSum() && bid.levelledTotal().signum() > 0)
                        .map(OffersOfBids::lumpSum)
                        .toList());
    }

    private static LumpSum lumpSum(LevelledBid bid) {
        return new LumpSum(
                bid.quotation().supplierId(),
                bid.levelledTotal().subtract(bid.overheads()),
                bid.overheads(),
                bid.quotation().leadTimeDays());
    }

    private static SupplierOffer offer(LevelledBid bid) {
        Map<String, BigDecimal> amounts = bid.lines().stream()
                .filter(LevelledLine::quoted)
                .collect(
                        Collectors.toMap(LevelledLine::rfqLine, line -> Objects.requireNonNull(line.levelledAmount())));
        return new SupplierOffer(
                bid.quotation().supplierId(),
                amounts,
                bundles(bid),
                bid.overheads(),
                bid.quotation().leadTimeDays());
    }

    /** The lines each shared amount stands for; shared lines without a match that says so all belong to one. */
    private static List<Set<String>> bundles(LevelledBid bid) {
        Set<String> shared = bid.lines().stream()
                .filter(line -> line.quoted() && line.marks().contains(Mark.SHARED))
                .map(LevelledLine::rfqLine)
                .collect(Collectors.toSet());
        Map<String, Set<String>> byQuoteLine = new TreeMap<>();
        Set<String> unexplained = new TreeSet<>(shared);
        for (LineMatch match : bid.matches().matches()) {
            if (shared.contains(match.rfqLine())) {
                byQuoteLine
                        .computeIfAbsent(match.quoteLine(), line -> new TreeSet<>())
                        .add(match.rfqLine());
                unexplained.remove(match.rfqLine());
            }
        }
        List<Set<String>> bundles = new ArrayList<>(byQuoteLine.values());
        bundles.add(unexplained);
        return bundles.stream().filter(bundle -> bundle.size() > 1).toList();
    }
}
