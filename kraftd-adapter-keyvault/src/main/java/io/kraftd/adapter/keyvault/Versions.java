package io.kraftd.adapter.keyvault;

import com.azure.security.keyvault.secrets.models.SecretProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What the attributes of a secret's version say. */
final class Versions {
    /** By the time of creation; versions of the same second by their id, so that every instance agrees. */
    static final Comparator<SecretProperties> NEWEST_FIRST =
            Comparator.comparing(Versions::created).reversed().thenComparing(SecretProperties::getVersion);

    private Versions() {}

    /** Enabled, begun and not ended. */
    static boolean isUsable(SecretProperties version, Instant now) {
        return Boolean.TRUE.equals(version.isEnabled())
                && !isAfter(version.getNotBefore(), now)
                && (version.getExpiresOn() == null || isAfter(version.getExpiresOn(), now));
    }

    private static boolean isAfter(@Nullable OffsetDateTime time, Instant now) {
        return time != null && time.toInstant().isAfter(now);
    }

    private static Instant created(SecretProperties version) {
        OffsetDateTime created = version.getCreatedOn();
        return created == null ? Instant.MIN : created.toInstant();
    }
}
