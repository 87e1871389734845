package io.kraftd.app.print;

import io.kraftd.domain.user.User;
import java.time.ZoneOffset;

/** A user on one line. */
public final class UserLine {
    private UserLine() {}

    /** Address, {@code active} or {@code inactive}, day of the sign-up, name and organization, parted by tabs. */
    public static String of(User user) {
        return String.join(
                "\t",
                Plain.text(user.email()),
                user.active() ? "active" : "inactive",
                user.createdAt().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                Plain.text(user.name()),
                Plain.text(user.organization()));
    }
}
