package io.kraftd.adapter.memory.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.content.ContentStoreContract;
import io.kraftd.tck.content.ResultStoreContract;
import io.kraftd.tck.ids.IdSourceContract;
import io.kraftd.tck.secrets.SecretVaultContract;
import io.kraftd.tck.storage.AuditTrailContract;
import io.kraftd.tck.storage.DocumentRepositoryContract;
import io.kraftd.tck.storage.OrderRepositoryContract;
import io.kraftd.tck.storage.ProcurementRepositoryContract;
import io.kraftd.tck.storage.SessionRepositoryContract;
import io.kraftd.tck.storage.UnreachableStoresContract;
import io.kraftd.tck.storage.UserRepositoryContract;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs the suites of the kit against whatever implementation is planted. */
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

    static final class Documents implements DocumentRepositoryContract {
        @Override
        public DocumentRepository documents() {
            return (DocumentRepository) planted;
        }
    }

    static final class Users implements UserRepositoryContract {
        @Override
        public UserRepository users() {
            return (UserRepository) planted;
        }
    }

    static final class Sessions implements SessionRepositoryContract {
        @Override
        public SessionRepository sessions() {
            return (SessionRepository) planted;
        }
    }

    static final class Procurements implements ProcurementRepositoryContract {
        @Override
        public ProcurementRepository procurements() {
            return (ProcurementRepository) planted;
        }
    }

    static final class Orders implements OrderRepositoryContract {
        @Override
        public OrderRepository orders() {
            return (OrderRepository) planted;
        }
    }

    static final class Outages implements UnreachableStoresContract {
        @Override
        public <P> P unreachable(Class<P> port) {
            return port.cast(planted);
        }

        @Override
        public Stream<Class<?>> ports() {
            return Stream.of(UserRepository.class);
        }
    }

    static final class Trails implements AuditTrailContract {
        @Override
        public AuditTrail trail() {
            return (AuditTrail) planted;
        }
    }

    static final class Contents implements ContentStoreContract {
        @Override
        public ContentStore contents() {
            return (ContentStore) planted;
        }
    }

    static final class Results implements ResultStoreContract {
        @Override
        public ResultStore results() {
            return (ResultStore) planted;
        }
    }

    static final class Ids implements IdSourceContract {
        @Override
        public IdSource ids() {
            return (IdSource) planted;
        }
    }

    static final class Vaults implements SecretVaultContract {
        /** Makes a vault that holds one secret. */
        interface Maker extends BiFunction<SecretName, String, SecretVault> {}

        @Override
        public SecretVault vaultWith(SecretName name, String text) {
            return ((Maker) planted).apply(name, text);
        }
    }
}
