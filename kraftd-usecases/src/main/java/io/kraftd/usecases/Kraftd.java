package io.kraftd.usecases;

import io.kraftd.domain.cloud.CloudTerms;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.money.ExchangeRates;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.assistant.Assistant;
import io.kraftd.usecases.assistant.desk.Sources;
import io.kraftd.usecases.cloud.CheckCloud;
import io.kraftd.usecases.cloud.Cloud;
import io.kraftd.usecases.procurement.Procurement;
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
    /** A local reading at least this likely right is enough, unless somebody says otherwise. */
    private static final double ENOUGH = 0.85;

    private final RegisterUser registerUser;
    private final LogIn logIn;
    private final RefreshSession refreshSession;
    private final LogOut logOut;
    private final ChangePassword changePassword;
    private final DeleteAccount deleteAccount;
    private final ListSecurityEvents listSecurityEvents;
    private final ReportThrottling reportThrottling;
    private final Authenticate authenticate;
    private final UploadDocument uploadDocument;
    private final ExtractDocument extractDocument;
    private final ReadDocument readDocument;
    private final CorrectDocument correctDocument;
    private final FindRelated findRelated;
    private final ListDocuments listDocuments;
    private final ShowSource showSource;
    private final WriteDocument writeDocument;
    private final ConvertDocument convertDocument;
    private final Procurement procurement;
    private final Cloud cloud;
    private final AnswerOnce answerOnce;
    private final PutAwayDocument putAwayDocument;
    private final TrackJobs trackJobs;
    private final Assistant assistant;

    private Kraftd(Complete ports) {
        Clock clock = ports.clock();
        Stores stores = ports.stores();
        Sessions sessions = new Sessions(stores.sessions(), ports.tokens(), ports.ids(), clock);
        SecurityLog log = new SecurityLog(ports.audit(), ports.ids(), clock);
        registerUser = new RegisterUser(stores.users(), ports.passwords(), ports.rules(), sessions, log, clock);
        ProvenLogins logins = new ProvenLogins(stores.users(), ports.passwords(), sessions);
        logIn = new LogIn(stores.users(), ports.passwords(), logins, log, clock);
        refreshSession = new RefreshSession(stores.sessions(), stores.users(), sessions, log, clock);
        logOut = new LogOut(sessions, log);
        changePassword =
                new ChangePassword(stores.users(), ports.passwords(), ports.rules(), sessions, logins, log, clock);
        listSecurityEvents = new ListSecurityEvents(ports.audit());
        reportThrottling = new ReportThrottling(log);
        answerOnce = new AnswerOnce(
                stores.operations(), ports.limits().processingTime().multipliedBy(2), clock);
        trackJobs = new TrackJobs(
                stores.operations(),
                ports.ids(),
                ports.limits().processingTime().multipliedBy(10),
                clock);
        putAwayDocument = new PutAwayDocument(stores.documents(), clock);
        authenticate = new Authenticate(ports.tokens(), stores.users(), sessions);
        uploadDocument = new UploadDocument(
                stores.documents(), ports.contents(), ports.reader(), ports.limits(), ports.ids(), clock);
        CorrectionStore corrections = new CorrectionStore(ports.results(), ports.steps());
        Layouts layouts = new Layouts(ports.contents(), ports.reader(), ports.limits());
        Lessons lessons =
                new Lessons(stores.learning(), stores.documents(), corrections, layouts, ports.limits(), clock);
        readDocument = new ReadDocument(stores.documents(), ports.contents(), ports.results());
        cloud = new Cloud(stores, ports.contents(), ports.results(), ports.analyzer(), ports.cloudTerms(), clock);
        extractDocument = new ExtractDocument(
                stores.documents(), layouts, lessons, cloud.reader(), corrections, ports.limits(), ports.ids(), clock);
        correctDocument = new CorrectDocument(stores.documents(), corrections, lessons, clock);
        findRelated = new FindRelated(stores.documents(), readDocument);
        listDocuments = new ListDocuments(stores.documents());
        showSource = new ShowSource(readDocument, ports.reader(), ports.limits(), clock);
        ReadWhenNeeded readings = new ReadWhenNeeded(readDocument, extractDocument);
        writeDocument = new WriteDocument(readDocument, ports.publisher(), ports.tokens(), clock);
        convertDocument =
                new ConvertDocument(readings, readDocument, writeDocument, ports.reader(), ports.limits(), clock);
        procurement = new Procurement(new Procurement.Ports(
                stores,
                ports.contents(),
                ports.steps(),
                ports.rates(),
                ports.publisher(),
                new TakeIntoCase(readings, stores.documents()),
                clock));
        assistant = new Assistant(
                new Sources(
                        stores.documents(),
                        ports.results(),
                        procurement.readCase(),
                        procurement.readOrders(),
                        procurement.issueOrders(),
                        (owner, id) -> cloud.check()
                                .handle(new CheckCloud.Command(owner, new CheckCloud.OneDocument(id), ENOUGH))
                                .decision(),
                        clock),
                stores,
                ports.assistantModel(),
                ports.ids());
        deleteAccount = new DeleteAccount(
                stores,
                ports.audit(),
                ports.contents(),
                ports.passwords(),
                procurement.settlePapers(),
                ports.papersStay(),
                log,
                clock);
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

    public LogOut logOut() {
        return logOut;
    }

    public ChangePassword changePassword() {
        return changePassword;
    }

    public DeleteAccount deleteAccount() {
        return deleteAccount;
    }

    public ListSecurityEvents listSecurityEvents() {
        return listSecurityEvents;
    }

    public ReportThrottling reportThrottling() {
        return reportThrottling;
    }

    public Authenticate authenticate() {
        return authenticate;
    }

    public TrackJobs trackJobs() {
        return trackJobs;
    }

    public PutAwayDocument putAwayDocument() {
        return putAwayDocument;
    }

    public AnswerOnce answerOnce() {
        return answerOnce;
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

    public CorrectDocument correctDocument() {
        return correctDocument;
    }

    public FindRelated findRelated() {
        return findRelated;
    }

    public ListDocuments listDocuments() {
        return listDocuments;
    }

    public ShowSource showSource() {
        return showSource;
    }

    public WriteDocument writeDocument() {
        return writeDocument;
    }

    public ConvertDocument convertDocument() {
        return convertDocument;
    }

    /** The use cases of a purchase, from inquiry to order. */
    public Procurement procurement() {
        return procurement;
    }

    /** The use cases around a service that reads for money; all but the reading itself work without one. */
    public Cloud cloud() {
        return cloud;
    }

    /** Answers questions about the owner's documents and purchases. */
    public Assistant assistant() {
        return assistant;
    }

    private record Complete(
            Stores stores,
            AuditTrail audit,
            ContentStore contents,
            ResultStore results,
            StepStore steps,
            ExchangeRates rates,
            DocumentReader reader,
            DocumentPublisher publisher,
            PasswordHasher passwords,
            TokenIssuer tokens,
            IdSource ids,
            Clock clock,
            PasswordRules rules,
            ExtractionLimits limits,
            @Nullable CloudAnalyzer analyzer,
            CloudTerms cloudTerms,
            @Nullable AssistantModel assistantModel,
            boolean papersStay) {}

    /** Collects the ports. Limits and password rules have the defaults of their types; ports have none. */
    public static final class Builder {
        private @Nullable Stores stores;
        private @Nullable AuditTrail audit;
        private @Nullable ContentStore contents;
        private @Nullable ResultStore results;
        private @Nullable StepStore steps;
        private @Nullable ExchangeRates rates;
        private @Nullable DocumentReader reader;
        private @Nullable DocumentPublisher publisher;
        private @Nullable PasswordHasher passwords;
        private @Nullable TokenIssuer tokens;
        private @Nullable IdSource ids;
        private @Nullable Clock clock;
        private PasswordRules rules = PasswordRules.DEFAULT;
        private ExtractionLimits limits = ExtractionLimits.DEFAULT;
        private @Nullable CloudAnalyzer analyzer;
        private CloudTerms cloudTerms = CloudTerms.USUAL;
        private @Nullable AssistantModel assistantModel;
        private boolean papersStay;

        private Builder() {}

        public Builder stores(Stores port) {
            stores = port;
            return this;
        }

        public Builder audit(AuditTrail port) {
            audit = port;
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

        public Builder steps(StepStore port) {
            steps = port;
            return this;
        }

        public Builder rates(ExchangeRates port) {
            rates = port;
            return this;
        }

        public Builder reader(DocumentReader port) {
            reader = port;
            return this;
        }

        public Builder publisher(DocumentPublisher port) {
            publisher = port;
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

        /** A language model that phrases the assistant's answers; without one rules and templates do. */
        public Builder assistantModel(@Nullable AssistantModel model) {
            assistantModel = model;
            return this;
        }

        /** A service that may read what was uploaded, at these terms; without one everything is read here. */
        public Builder cloud(@Nullable CloudAnalyzer service, CloudTerms terms) {
            analyzer = service;
            cloudTerms = terms;
            return this;
        }

        /** Whether orders and proformas stay when their owner leaves, because a law says so; they go unless said. */
        public Builder papersStay(boolean stay) {
            papersStay = stay;
            return this;
        }

        /** All use cases; {@link IllegalStateException} names every port that is missing. */
        public Kraftd build() {
            Missing missing = new Missing();
            Complete complete = new Complete(
                    missing.unless(stores, "stores"),
                    missing.unless(audit, "audit"),
                    missing.unless(contents, "contents"),
                    missing.unless(results, "results"),
                    missing.unless(steps, "steps"),
                    missing.unless(rates, "rates"),
                    missing.unless(reader, "reader"),
                    missing.unless(publisher, "publisher"),
                    missing.unless(passwords, "passwords"),
                    missing.unless(tokens, "tokens"),
                    missing.unless(ids, "ids"),
                    missing.unless(clock, "clock"),
                    rules,
                    limits,
                    analyzer,
                    cloudTerms,
                    assistantModel,
                    papersStay);
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
