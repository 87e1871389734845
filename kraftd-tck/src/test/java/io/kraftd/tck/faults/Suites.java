package io.kraftd.tck.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.tck.auth.PasswordHasherContract;
import io.kraftd.tck.auth.TokenIssuerContract;
import io.kraftd.tck.reading.DocumentReaderContract;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs suites of the kit against whatever implementation is planted. */
final class Suites {
    private static Object planted = "nothing";

    private Suites() {}

    /** The names of the tests of {@code suite} that fail against this implementation. */
    static Set<String> failures(Class<?> suite, Object implementation) {
        planted = implementation;
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(suite))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getSource().orElseThrow())
                .map(source -> ((MethodSource) source).getMethodName())
                .collect(Collectors.toSet());
    }

    static final class Passwords implements PasswordHasherContract {
        @Override
        public PasswordHasher passwords() {
            return (PasswordHasher) planted;
        }
    }

    static final class Tokens implements TokenIssuerContract {
        @Override
        public TokenIssuer issuer(Clock clock) {
            return ((NaiveTokens.Kind) planted).issuer("our key", clock);
        }

        @Override
        public TokenIssuer stranger(Clock clock) {
            return ((NaiveTokens.Kind) planted).issuer("their key", clock);
        }
    }

    static final class Readers implements DocumentReaderContract {
        @Override
        public DocumentReader reader() {
            return (DocumentReader) planted;
        }
    }
}
