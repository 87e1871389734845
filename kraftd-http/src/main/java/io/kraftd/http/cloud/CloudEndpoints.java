package io.kraftd.http.cloud;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.usecases.cloud.Cloud;
import java.time.Clock;
import java.util.List;

/** The routes about the service; both work without one. */
public final class CloudEndpoints {
    private CloudEndpoints() {}

    /** Both of them over these use cases. */
    public static List<Endpoint> of(Cloud cloud, Clock clock) {
        return List.of(new CheckDiDecision(cloud.check(), clock), new Learning(cloud.learning(), clock));
    }
}
