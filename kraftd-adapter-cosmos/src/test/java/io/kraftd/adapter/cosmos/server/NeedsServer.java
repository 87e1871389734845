package io.kraftd.adapter.cosmos.server;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests where the test server cannot be started; where CI=true that is an error. */
public class NeedsServer implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("there is a server");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("In continuous integration nothing is skipped, but " + missing.get());
        }
        return ConditionEvaluationResult.disabled(missing.get());
    }

    /** Why there is no server; empty when there is one. */
    protected Optional<String> missing() {
        return TestServer.missing();
    }
}
