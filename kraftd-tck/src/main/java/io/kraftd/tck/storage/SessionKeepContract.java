package io.kraftd.tck.storage;

import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating, finding and exchanging refresh tokens. */
public interface SessionKeepContract extends SessionsUnderTest {
    @ParameterizedTest
    @ValueSource(strings = {"login-1", "ÄÖ 😀", "\"'{}%_", "a/b?c#d\\e"})
    default void a_created_token_is_found_exactly_as_it_was(String family) {
        RefreshToken token = aRefreshToken().inFamily(family).build();

        Stored<RefreshToken> created = sessions().create(token);

        assertThat(created.value()).isEqualTo(token);
        assertThat(sessions().find(token.email(), token.hash())).contains(created);
    }

    /** Users with easily mishandled addresses. */
    static Stream<EmailAddress> oddAddresses() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.SessionKeepContract#oddAddresses")
    default void a_token_may_be_of_any_allowed_address(EmailAddress email) {
        RefreshToken token = aRefreshToken().of(email).build();

        sessions().create(token);

        assertThat(sessions().find(email, token.hash())).map(Stored::value).contains(token);
    }

    @Test
    default void a_token_that_never_existed_is_absent() {
        RefreshToken token = aRefreshToken().build();

        assertThat(sessions().find(token.email(), token.hash())).isEmpty();
    }

    @Test
    default void a_token_is_never_found_under_another_address() {
        RefreshToken token = aRefreshToken().build();
        sessions().create(token);

        assertThat(sessions().find(Owners.someone(), token.hash())).isEmpty();
    }

    @Test
    default void a_hash_the_user_has_is_refused_and_the_first_token_stays() {
        Stored<RefreshToken> first =
                sessions().create(aRefreshToken().inFamily("first").build());
        RefreshToken second = aRefreshToken()
                .of(first.value().email())
                .withHash(first.value().hash())
                .inFamily("second")
                .build();

        assertThatThrownBy(() -> sessions().create(second)).isInstanceOf(DuplicateException.class);

        assertThat(sessions().find(second.email(), second.hash())).contains(first);
    }

    @Test
    default void an_exchanged_token_is_found_as_used() {
        Stored<RefreshToken> created = sessions().create(aRefreshToken().build());

        Stored<RefreshToken> saved = sessions().save(created.value().exchanged(), created.revision());

        assertThat(saved.value().used()).isTrue();
        assertThat(saved.revision()).isNotEqualTo(created.revision());
        assertThat(sessions().find(saved.value().email(), saved.value().hash())).contains(saved);
    }

    @Test
    default void a_stale_save_is_refused_and_writes_nothing() {
        Stored<RefreshToken> created = sessions().create(aRefreshToken().build());
        Stored<RefreshToken> saved = sessions().save(created.value().exchanged(), created.revision());

        assertThatThrownBy(() -> sessions().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(sessions().find(saved.value().email(), saved.value().hash())).contains(saved);
    }

    @Test
    default void a_save_of_a_token_that_was_never_created_is_stale_and_creates_none() {
        Stored<RefreshToken> other = sessions().create(aRefreshToken().build());
        RefreshToken unknown = aRefreshToken().of(other.value().email()).build();

        assertThatThrownBy(() -> sessions().save(unknown, other.revision())).isInstanceOf(StaleRevisionException.class);

        assertThat(sessions().find(unknown.email(), unknown.hash())).isEmpty();
    }

    @RepeatedTest(5)
    default void a_token_shown_twice_at_once_is_exchanged_once() {
        Stored<RefreshToken> created = sessions().create(aRefreshToken().build());

        List<Outcome<Stored<RefreshToken>>> outcomes =
                Together.run(8, number -> () -> sessions().save(created.value().exchanged(), created.revision()));

        assertThat(sessions().find(created.value().email(), created.value().hash()))
                .contains(Together.onlyWinner(outcomes, StaleRevisionException.class));
    }

    @RepeatedTest(5)
    default void of_those_who_create_one_token_at_once_exactly_one_wins() {
        RefreshToken model = aRefreshToken().build();

        List<Outcome<Stored<RefreshToken>>> outcomes = Together.run(
                8,
                number -> () -> sessions()
                        .create(aRefreshToken()
                                .of(model.email())
                                .withHash(model.hash())
                                .inFamily("login-" + number)
                                .build()));

        assertThat(sessions().find(model.email(), model.hash()))
                .contains(Together.onlyWinner(outcomes, DuplicateException.class));
    }
}
