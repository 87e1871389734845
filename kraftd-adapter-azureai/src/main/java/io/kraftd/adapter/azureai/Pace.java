package io.kraftd.adapter.azureai;

import java.time.Duration;

/**
 * How long is waited between questions, and how often something is asked.
 *
 * @param firstPoll before a running analysis is asked after for the first time; longer each time after
 * @param longestPoll between two such questions
 * @param tries how often one question is put at most when the service is disturbed
 * @param firstPause before a question is put again where the service did not say when; twice as long each time after
 */
record Pace(Duration firstPoll, Duration longestPoll, int tries, Duration firstPause) {
    static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), 4, Duration.ofMillis(500));

    /** The pause after this one between two polls. */
    Duration after(Duration poll) {
        Duration longer = poll.multipliedBy(3).dividedBy(2);
        return longer.compareTo(longestPoll) < 0 ? longer : longestPoll;
    }

    /** The pause after the try of this number, counted from 1. */
    Duration pause(int tried) {
        return firstPause.multipliedBy(1L << (tried - 1));
    }
}
