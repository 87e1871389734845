package io.kraftd.app;

import io.kraftd.adapter.cosmos.RequestCharges;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Adds up what the requests to the database cost, by container and operation. */
final class RequestUnits implements RequestCharges {
    private record Sum(LongAdder requests, DoubleAdder units) {}

    private final Map<String, Sum> sums = new ConcurrentHashMap<>();

    @Override
    public void charged(Charge charge) {
        Sum sum = sums.computeIfAbsent(
                charge.container() + " " + charge.operation(), any -> new Sum(new LongAdder(), new DoubleAdder()));
        sum.requests().increment();
        sum.units().add(charge.requestUnits());
    }

    /** Each container and operation with its requests and what they cost together. */
    @Override
    public String toString() {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%s %d for %.1f RU",
                        entry.getKey(),
                        entry.getValue().requests().sum(),
                        entry.getValue().units().sum()))
                .collect(Collectors.joining(", "));
    }
}
