package io.kraftd.http.guard;

import java.time.Duration;

/**
 * Where heavy work waits for its place.
 *
 * @param receiving files on their way in: bounds the disk
 * @param filing files being told apart and kept: bounds memory
 * @param extracting documents being read: bounds processors and memory
 * @param talking answers that a language model is asked for, who would keep others from reading: bounds memory
 */
public record Rooms(Admission receiving, Admission filing, Admission extracting, Admission talking) {
    /** Rooms of this capacity in which nobody waits longer than a time. */
    public static Rooms of(Capacity capacity, Duration longestWait) {
        return new Rooms(
                new Admission(capacity.receiving(), capacity.waiting(), longestWait),
                new Admission(capacity.filing(), capacity.waiting(), longestWait),
                new Admission(capacity.extracting(), capacity.waiting(), longestWait),
                new Admission(capacity.talking(), capacity.waiting(), longestWait));
    }
}
