package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindrot.jbcrypt.BCrypt;

/**
 * The parts of a bcrypt hash, with or without our envelope {@code $k1$<keyId>$} before it.
 *
 * @param keyId the key in our envelope; absent for a plain bcrypt hash of an earlier system
 * @param cost  the binary logarithm of the rounds, {@value #LOWEST_COST} to {@value #HIGHEST_COST}
 * @param salt  16 bytes in bcrypt's own base64: 22 characters
 * @param digest 23 bytes in bcrypt's own base64: 31 characters
 */
record StoredHash(Optional<String> keyId, int cost, String salt, String digest) {
    static final int LOWEST_COST = 4;

    /** why: bcrypt allows 31, which takes a day; one planted hash would hold a hashing thread for as long. */
    static final int HIGHEST_COST = 16;

    private static final Pattern FORM = Pattern.compile("(?:\\$k1\\$(?<key>[0-9A-Za-z_-]{1,16})\\$)?"
            + "\\$2[aby]\\$(?<cost>[0-9]{2})\\$(?<salt>[./0-9A-Za-z]{22})(?<digest>[./0-9A-Za-z]{31})");
    private static final int DIGEST_AT = "$2a$12$".length() + 22;

    /** The parts of a hash; absent when the text is none that we can check. */
    static Optional<StoredHash> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(of(form)).filter(StoredHash::isAffordable) : Optional.empty();
    }

    private static StoredHash of(Matcher form) {
        return new StoredHash(
                Optional.ofNullable(form.group("key")),
                Integer.parseInt(form.group("cost")),
                form.group("salt"),
                form.group("digest"));
    }

    /** A hash in our envelope of what the key made of the password, under a fresh salt. */
    static String make(VersionedKey key, String password, int cost, SecureRandom random) {
        String bcrypt = BCrypt.hashpw(Hmac.base64(key.key(), password), BCrypt.gensalt(cost, random));
        return "$k1$" + key.id() + "$" + bcrypt;
    }

    /** Whether this text, of which bcrypt reads the first 72 bytes, made the digest. */
    boolean isMadeFrom(String input) {
        // why: $2b$ and $2y$ name the same algorithm, and this library knows only the older name.
        String made = BCrypt.hashpw(input, String.format(Locale.ROOT, "$2a$%02d$%s", cost, salt))
                .substring(DIGEST_AT);
        return MessageDigest.isEqual(made.getBytes(US_ASCII), digest.getBytes(US_ASCII));
    }

    private boolean isAffordable() {
        return cost >= LOWEST_COST && cost <= HIGHEST_COST;
    }

    @Override
    public String toString() {
        return "StoredHash[cost=" + cost + "]";
    }
}
