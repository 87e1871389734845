package io.kraftd.usecases;

import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.UserRepository;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door for applications: every use case over the ports it was built with. Safe for use by many threads.
 *
 * <p>The builder has no defaults for ports: what a deployment stores where is always its own decision.
 */
public final class Kraftd {
    private final RegisterUser registerUser;
    private final LogIn logIn;
    private final RefreshSession refreshSession;
    private final Authenticate authenticate;
    private final UploadDocument uploadDocument;
    private final ExtractDocument extractDocument;
    private final ReadDocument readDocument;
    private final ListDocuments listDocuments;

    private Kraftd(Complete ports) {
        Clock clock = ports.clock();
        Sessions sessions = new Sessions(ports.sessions(), ports.tokens(), ports.ids(), clock);
        registerUser = new RegisterUser(ports.users(), ports.passwords(), ports.rules(), sessions, clock);
        logIn = new LogIn(ports.users(), ports.passwords(), sessions, clock);
        refreshSession = new RefreshSession(ports.sessions(), ports.users(), sessions, clock);
        authenticate = new Authenticate(ports.tokens(), ports.users());
        uploadDocument = new UploadDocument(
                ports.documents(), ports.contents(), ports.reader(), ports.limits(), ports.ids(), clock);
        extractDocument = new ExtractDocument(
                ports.documents(),
                ports.contents(),
                ports.results(),
                ports.reader(),
                ports.limits(),
                ports.ids(),
                clock);
        readDocument = new ReadDocument(ports.documents(), ports.contents(), ports.results());
        listDocuments = new ListDocuments(ports.documents());
    }

    /** Begins with nothing; {@link Builder#build()} names what is still missing. */
    public static Builder builder() {
        return new Builder();
    }

    public RegisterUser registerUser() {
        return registerUser;
    }

    public LogIn logIn() {
        return logIn;
    }

    public RefreshSession refreshSession() {
        return refreshSession;
    }

    public Authenticate authenticate() {
        return authenticate;
    }

    public UploadDocument uploadDocument() {
        return uploadDocument;
    }

    public ExtractDocument extractDocument() {
        return extractDocument;
    }

    public ReadDocument readDocument() {
        return readDocument;
    }

    public ListDocuments listDocuments() {
        return listDocuments;
    }

    private record Complete(
            UserRepository users,
            SessionRepository sessions,
            DocumentRepository documents,
            ContentStore contents,
            ResultStore results,
            DocumentReader reader,
            PasswordHasher passwords,
            TokenIssuer tokens,
            IdSource ids,
            Clock clock,
            PasswordRules rules,
            ExtractionLimits limits) {}

    /** Collects the ports. Limits and password rules have the defaults of their types; ports have none. */
    public static final class Builder {
        private @Nullable UserRepository users;
        private @Nullable SessionRepository sessions;
        private @Nullable DocumentRepository documents;
        private @Nullable ContentStore contents;
        private @Nullable ResultStore results;
        private @Nullable DocumentReader reader;
        private @Nullable PasswordHasher passwords;
        private @Nullable TokenIssuer tokens;
        private @Nullable IdSource ids;
        private @Nullable Clock clock;
        private PasswordRules rules = PasswordRules.DEFAULT;
        private ExtractionLimits limits = ExtractionLimits.DEFAULT;

        private Builder() {}

        public Builder users(UserRepository port) {
            users = port;
            return this;
        }

        public Builder sessions(SessionRepository port) {
            sessions = port;
            return this;
        }

        public Builder documents(DocumentRepository port) {
            documents = port;
            return this;
        }

        public Builder contents(ContentStore port) {
            contents = port;
            return this;
        }

        public Builder results(ResultStore port) {
            results = port;
            return this;
        }

        public Builder reader(DocumentReader port) {
            reader = port;
            return this;
        }

        public Builder passwords(PasswordHasher port) {
            passwords = port;
            return this;
        }

        public Builder tokens(TokenIssuer port) {
            tokens = port;
            return this;
        }

        public Builder ids(IdSource port) {
            ids = port;
            return this;
        }

        public Builder clock(Clock port) {
            clock = port;
            return this;
        }

        /** Which new passwords are accepted; {@link PasswordRules#DEFAULT} unless said. */
        public Builder passwordRules(PasswordRules newRules) {
            rules = newRules;
            return this;
        }

        /** What one document may cost; {@link ExtractionLimits#DEFAULT} unless said. */
        public Builder limits(ExtractionLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /** All use cases; {@link IllegalStateException} names every port that is missing. */
        public Kraftd build() {
            Missing missing = new Missing();
            Complete complete = new Complete(
                    missing.unless(users, "users"),
                    missing.unless(sessions, "sessions"),
                    missing.unless(documents, "documents"),
                    missing.unless(contents, "contents"),
                    missing.unless(results, "results"),
                    missing.unless(reader, "reader"),
                    missing.unless(passwords, "passwords"),
                    missing.unless(tokens, "tokens"),
                    missing.unless(ids, "ids"),
                    missing.unless(clock, "clock"),
                    rules,
                    limits);
            missing.check();
            return new Kraftd(complete);
        }
    }

    private static final class Missing {
        private final List<String> names = new ArrayList<>();

        @SuppressWarnings("NullAway") // why: an absent port is noted here and check() throws before anybody uses it
        <T> T unless(@Nullable T port, String name) {
            if (port == null) {
                names.add(name);
            }
            return port;
        }

        void check() {
            if (!names.isEmpty()) {
                throw new IllegalStateException("Kraftd needs these ports: " + String.join(", ", names));
            }
        }
    }
}
