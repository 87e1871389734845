package io.kraftd.http;

import io.kraftd.http.guard.BearerToken;
import io.kraftd.http.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets operators in without a user's token: on this machine alone, or with the scrape key. */
final class OperatorDoor {
    private final boolean thisMachineAlone;
    private final Optional<ScrapeKey> key;

    OperatorDoor(ServerSettings settings) {
        thisMachineAlone = settings.isForThisMachineAlone();
        key = settings.scrapeKey();
    }

    boolean isOpenTo(@Nullable String authorization) {
        return thisMachineAlone
                || key.filter(one -> one.is(sent(authorization))).isPresent();
    }

    private static String sent(@Nullable String authorization) {
        try {
            return BearerToken.of(authorization);
        } catch (ProblemException noToken) {
            return "";
        }
    }
}
