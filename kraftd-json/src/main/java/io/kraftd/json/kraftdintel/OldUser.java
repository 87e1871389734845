package io.kraftd.json.kraftdintel;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.user.User;
import java.util.regex.Pattern;

/** A user as KraftdIntel kept one. */
final class OldUser {
    private static final String HASH = "hashed_password";
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./0-9A-Za-z]{53}");

    private OldUser() {}

    static boolean isOne(JsonNode line) {
        return line.has(HASH);
    }

    static User of(JsonNode line) {
        String hash = OldValues.required(line, HASH);
        if (!BCRYPT.matcher(hash).matches()) {
            throw new NotTakenException("Its hash is none of bcrypt, so nobody could sign in");
        }
        if (!line.path("is_active").isBoolean()) {
            throw new NotTakenException("It does not say whether the user is_active");
        }
        try {
            return new User(
                    OldValues.address(line, "email"),
                    OldValues.required(line, "name"),
                    OldValues.required(line, "organization"),
                    hash,
                    line.path("is_active").booleanValue(),
                    OldValues.instant(line, "created_at"),
                    OldValues.instant(line, "updated_at"));
        } catch (IllegalArgumentException refused) {
            throw new NotTakenException("Its " + refused.getMessage());
        }
    }
}
