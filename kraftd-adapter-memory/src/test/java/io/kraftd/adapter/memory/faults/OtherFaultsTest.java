package io.kraftd.adapter.memory.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemorySessions;
import io.kraftd.adapter.memory.MemoryUsers;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipResults;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.ports.storage.UserRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Planted faults of the other ports, each caught by the test that is meant to. */
class OtherFaultsTest {
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");
    private static final EmailAddress SHARED = new EmailAddress("everybody@example.com");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"users", "sessions", "contents", "results", "secrets", "ids", "audit"})
    void is_caught(String fault, Class<?> suite, Object bad, String caughtBy) {
        assertThat(Suites.failures(suite, bad)).contains(caughtBy);
    }

    static Stream<Arguments> users() {
        return Stream.of(
                user(
                        "overwrites on create",
                        "create",
                        (good, with) -> createOrReplace(good, (User) with[0]),
                        "an_address_that_is_taken_is_refused_in_any_spelling_and_the_first_user_stays"),
                user(
                        "saves blindly",
                        "save",
                        (good, with) -> createOrReplace(good, (User) with[0]),
                        "of_those_who_save_one_revision_at_once_exactly_one_wins"),
                user(
                        "knows only who may sign in",
                        "exists",
                        (good, with) -> good.find((EmailAddress) with[0])
                                .filter(user -> user.value().active())
                                .isPresent(),
                        "a_user_exists_from_creation_on_also_when_not_allowed_to_sign_in"),
                user(
                        "changes what somebody else has changed",
                        "change",
                        (good, with) -> changeBlindly(good, with),
                        "a_change_that_was_overtaken_is_made_on_the_newer_state"),
                user(
                        "lists who may sign in",
                        "list",
                        (good, with) -> onlyActive(good.list((PageRequest) with[0])),
                        "every_user_is_listed_once_whoever_may_sign_in_and_always_in_one_order"),
                user(
                        "counts the users it has shown",
                        "list",
                        (good, with) -> byOffset(good, (PageRequest) with[0]),
                        "who_exists_all_the_while_is_listed_once_whatever_is_written_between_the_pages"),
                user(
                        "begins again when it does not know a cursor",
                        "list",
                        (good, with) -> beginAgain(good, (PageRequest) with[0]),
                        "a_text_that_is_no_cursor_is_refused"),
                user(
                        "deactivates instead of deleting",
                        "delete",
                        (good, with) -> good.change((EmailAddress) with[0], user -> user.withActive(false, LATER)),
                        "a_deleted_user_is_gone_and_only_that_one_and_twice_is_no_error"),
                arguments(
                        "users: answer while they are unreachable",
                        Suites.Outages.class,
                        new MemoryUsers(),
                        "no_method_answers_while_the_store_is_unreachable"),
                user("counts nobody", "countActive", (good, with) -> 0L, "only_users_who_may_sign_in_are_counted"),
                user(
                        "finds nobody",
                        "find",
                        (good, with) -> Optional.empty(),
                        "a_created_user_is_found_exactly_as_it_was"));
    }

    static Stream<Arguments> sessions() {
        return Stream.of(
                session(
                        "revokes every family",
                        "revokeFamily",
                        (good, with) -> revokeAll(good, (EmailAddress) with[0]),
                        "other_families_and_other_users_keep_their_tokens"),
                session(
                        "revokes nothing",
                        "revokeAll",
                        (good, with) -> "",
                        "revoking_everything_leaves_only_other_users_untouched"),
                session(
                        "revokes the tokens of who leaves",
                        "deleteOwner",
                        (good, with) -> revokeAll(good, (EmailAddress) with[0]),
                        "no_token_of_a_user_who_leaves_stays_and_no_other_users_goes_and_twice_is_no_error"),
                session(
                        "exchanges twice",
                        "save",
                        (good, with) -> saveBlindly(good, (RefreshToken) with[0]),
                        "a_stale_save_is_refused_and_writes_nothing"),
                session(
                        "exchanges what was revoked",
                        "save",
                        (good, with) -> saveBlindly(good, (RefreshToken) with[0]),
                        "an_exchange_that_began_before_a_revocation_is_stale"));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                content(
                        "shares contents between owners",
                        "put",
                        new LazyContents(true),
                        "an_owner_never_finds_another_owners_bytes"),
                content(
                        "keeps the caller's object",
                        "put",
                        new LazyContents(false),
                        "bytes_from_a_file_stay_when_the_file_is_gone"),
                content(
                        "keeps what an owner leaves behind",
                        "deleteOwner",
                        (good, with) -> "",
                        "everything_of_an_owner_who_leaves_is_gone_and_nothing_of_others_and_twice_is_no_error"),
                content(
                        "lists everybody's contents",
                        "list",
                        (good, with) -> Stream.concat(
                                good.list((EmailAddress) with[0]), Stream.of(Sha256.of("another's".getBytes(UTF_8)))),
                        "everything_kept_for_an_owner_is_listed_once_and_nothing_else"),
                content(
                        "lists one page",
                        "list",
                        (good, with) -> good.list((EmailAddress) with[0]).limit(200),
                        "everything_kept_for_an_owner_is_listed_once_and_nothing_else"),
                content(
                        "does not see that bytes are put again",
                        "put",
                        (good, with) -> putOnce(good, (EmailAddress) with[0], (Content) with[1]),
                        "bytes_that_are_put_again_count_as_put_then_also_while_they_are_removed"),
                content(
                        "removes whatever was put just now",
                        "deleteUnlessPutSince",
                        (good, with) ->
                                good.deleteUnlessPutSince((EmailAddress) with[0], (Sha256) with[1], Instant.MAX),
                        "bytes_put_since_a_moment_stay_and_those_from_before_go"),
                content(
                        "never deletes",
                        "delete",
                        (good, with) -> "",
                        "deleting_removes_these_bytes_only_and_twice_is_no_error"),
                content(
                        "trusts the hash",
                        "put",
                        new LazyContents(false),
                        "bytes_that_do_not_have_their_hash_are_refused_and_not_kept"));
    }

    static Stream<Arguments> results() {
        ResultStore good = new GzipResults(new MemoryContents(100_000_000, Clock.systemUTC()));
        AtomicLong number = new AtomicLong();
        return Stream.of(
                arguments(
                        "gives equal results different names",
                        Suites.Results.class,
                        Fault.in(
                                ResultStore.class,
                                good,
                                "put",
                                (store, with) -> Sha256.of(
                                        Long.toString(number.incrementAndGet()).getBytes(UTF_8))),
                        "equal_results_lie_under_one_hash_and_others_elsewhere"),
                arguments(
                        "keeps one room for all owners",
                        Suites.Results.class,
                        new OneRoom(good),
                        "an_owner_never_finds_or_deletes_another_owners_result"));
    }

    static Stream<Arguments> audit() {
        return Stream.of(
                event(
                        "keeps the trail of who has left",
                        "deleteOwner",
                        (good, with) -> "",
                        "no_event_of_an_owner_who_leaves_stays_and_no_other_owners_goes_and_twice_is_no_error"),
                event(
                        "keeps the trail with its oldest events first",
                        "ofOwner",
                        (good, with) -> backwards(good.ofOwner((EmailAddress) with[0], (PageRequest) with[1])),
                        "the_newest_event_comes_first_and_those_of_one_moment_by_id"));
    }

    private static Page<SecurityEvent> backwards(Page<SecurityEvent> page) {
        List<SecurityEvent> items = new ArrayList<>(page.items());
        Collections.reverse(items);
        return new Page<>(items, page.next());
    }

    static Stream<Arguments> secrets() {
        return Stream.of(
                secret(
                        "has a default",
                        (name, text) -> asked -> List.of(new Secret(text, "1")),
                        "a_name_that_is_not_kept_has_no_versions"),
                secret(
                        "trims",
                        (name, text) -> new EnvironmentSecrets(Map.of(name.environmentVariable(), text.strip())),
                        "a_secret_has_exactly_the_text_it_was_given"),
                secret(
                        "finds names by their beginning",
                        (name, text) -> asked ->
                                name.value().startsWith(asked.value()) ? List.of(new Secret(text, "1")) : List.of(),
                        "a_name_that_is_not_kept_has_no_versions"));
    }

    static Stream<Arguments> ids() {
        AtomicLong number = new AtomicLong();
        return Stream.of(
                id(
                        "repeats document ids",
                        "newDocumentId",
                        (good, with) -> new DocumentId("0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f00"),
                        "no_document_id_comes_twice_also_to_many_callers_and_from_a_new_source"),
                id(
                        "counts its secrets",
                        "newSecretText",
                        (good, with) -> "A".repeat(33) + "%010d".formatted(number.incrementAndGet()),
                        "every_bit_of_a_secret_text_varies"),
                id(
                        "gives half of the bits",
                        "newSecretText",
                        (good, with) -> good.newSecretText().substring(21),
                        "a_secret_text_is_256_bits_in_43_url_safe_characters"));
    }

    private static Arguments user(String what, String method, Fault<UserRepository> bad, String caughtBy) {
        UserRepository store = Fault.in(UserRepository.class, new MemoryUsers(), method, bad);
        return arguments("users: " + what, Suites.Users.class, store, caughtBy);
    }

    private static Arguments session(String what, String method, Fault<SessionRepository> bad, String caughtBy) {
        SessionRepository store = Fault.in(SessionRepository.class, new MemorySessions(Clock.systemUTC()), method, bad);
        return arguments("sessions: " + what, Suites.Sessions.class, store, caughtBy);
    }

    private static Arguments content(String what, String method, Fault<ContentStore> bad, String caughtBy) {
        ContentStore store = new MemoryContents(200_000_000, Clock.systemUTC());
        ContentStore faulty = bad instanceof LazyContents lazy
                ? Fault.in(ContentStore.class, Fault.in(ContentStore.class, store, "put", lazy), "find", lazy.finding())
                : Fault.in(ContentStore.class, store, method, bad);
        return arguments("contents: " + what, Suites.Contents.class, faulty, caughtBy);
    }

    private static Arguments secret(String what, Suites.Vaults.Maker bad, String caughtBy) {
        return arguments("secrets: " + what, Suites.Vaults.class, bad, caughtBy);
    }

    private static Arguments event(String what, String method, Fault<AuditTrail> bad, String caughtBy) {
        AuditTrail trail = Fault.in(AuditTrail.class, new MemoryAudit(100_000), method, bad);
        return arguments("audit: " + what, Suites.Trails.class, trail, caughtBy);
    }

    private static Arguments id(String what, String method, Fault<IdSource> bad, String caughtBy) {
        IdSource source = Fault.in(IdSource.class, new RandomIds(), method, bad);
        return arguments("ids: " + what, Suites.Ids.class, source, caughtBy);
    }

    private static Stored<User> createOrReplace(UserRepository good, User user) {
        return good.find(user.email())
                .map(old -> new Stored<>(user, old.revision()))
                .orElseGet(() -> good.create(user));
    }

    @SuppressWarnings("unchecked")
    private static Object changeBlindly(UserRepository good, Object[] with) {
        return good.find((EmailAddress) with[0]).map(read -> {
            User changed = ((UnaryOperator<User>) with[1]).apply(read.value());
            return good.change(changed.email(), newer -> changed).orElseThrow();
        });
    }

    private static Page<User> onlyActive(Page<User> page) {
        return new Page<>(page.items().stream().filter(User::active).toList(), page.next());
    }

    private static Page<User> byOffset(UserRepository good, PageRequest page) {
        int from = page.cursor().map(cursor -> Integer.parseInt(cursor.token())).orElse(0);
        List<User> all = good.list(PageRequest.first(200)).items();
        int to = Math.min(all.size(), from + page.limit());
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(new Cursor(Integer.toString(to))) : Optional.empty());
    }

    private static Page<User> beginAgain(UserRepository good, PageRequest page) {
        try {
            return good.list(page);
        } catch (UnknownCursorException unknown) {
            return good.list(PageRequest.first(page.limit()));
        }
    }

    private static Object putOnce(ContentStore good, EmailAddress owner, Content content) {
        if (good.find(owner, content.sha256()).isEmpty()) {
            good.put(owner, content);
        }
        return "";
    }

    private static Object revokeAll(SessionRepository good, EmailAddress email) {
        good.revokeAll(email);
        return "";
    }

    private static Stored<RefreshToken> saveBlindly(SessionRepository good, RefreshToken token) {
        Revision now = good.find(token.email(), token.hash()).orElseThrow().revision();
        return good.save(token, now);
    }

    /** Keeps what it is given without looking at it, for its owner or for everybody. */
    private static final class LazyContents implements Fault<ContentStore> {
        private final Map<List<Object>, Content> kept = new ConcurrentHashMap<>();
        private final boolean shared;

        LazyContents(boolean shared) {
            this.shared = shared;
        }

        @Override
        public Object call(ContentStore good, Object[] with) {
            kept.put(key(with[0], ((Content) with[1]).sha256()), (Content) with[1]);
            return "";
        }

        private List<Object> key(Object owner, Object sha256) {
            return List.of(shared ? SHARED : owner, sha256);
        }

        Fault<ContentStore> finding() {
            return (good, with) -> Optional.ofNullable(kept.get(key(with[0], with[1])));
        }
    }

    /** Takes everything for its own. */
    private record OneRoom(ResultStore good) implements ResultStore {
        @Override
        public Sha256 put(EmailAddress owner, ExtractedDocument result) {
            return good.put(SHARED, result);
        }

        @Override
        public Optional<ExtractedDocument> find(EmailAddress owner, Sha256 body) {
            return good.find(SHARED, body);
        }

        @Override
        public void delete(EmailAddress owner, Sha256 body) {
            good.delete(SHARED, body);
        }
    }
}
