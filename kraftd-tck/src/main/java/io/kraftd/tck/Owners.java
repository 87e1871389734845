package io.kraftd.tck;

import io.kraftd.domain.shared.EmailAddress;
import java.util.UUID;
import java.util.stream.Stream;

/** People who own things in tests. */
public final class Owners {
    private Owners() {}

    /** Somebody no other test knows. */
    public static EmailAddress someone() {
        return new EmailAddress("someone-" + UUID.randomUUID() + "@example.com");
    }

    /** Addresses that are allowed and easily mishandled as a key, a path, a pattern or a query; new ones at each call. */
    public static Stream<EmailAddress> odd() {
        return Stream.of(
                        "o'brien", "a\"b", "50%", "a_b", "a*b", "a+b", "{a}", "[a]", "a&b=c", "a;--", "jörg", "作者",
                        "😀", "a.b")
                .map(name -> new EmailAddress(name + "@" + UUID.randomUUID() + ".example.com"));
    }
}
