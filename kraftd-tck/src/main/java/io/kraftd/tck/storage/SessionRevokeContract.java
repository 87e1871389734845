package io.kraftd.tck.storage;

import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Revoking refresh tokens. */
public interface SessionRevokeContract extends SessionsUnderTest {
    @Test
    default void a_revoked_family_takes_all_its_tokens_along_used_or_not_and_nothing_else_of_them_changes() {
        EmailAddress ann = Owners.someone();
        List<RefreshToken> family = IntStream.range(0, 250)
                .mapToObj(number -> token(ann, "login-1"))
                .toList();
        Stored<RefreshToken> first = sessions().find(ann, family.get(0).hash()).orElseThrow();
        sessions().save(first.value().exchanged(), first.revision());

        sessions().revokeFamily(ann, "login-1");

        assertThat(now(family.get(0))).isEqualTo(family.get(0).exchanged().withdrawn());
        assertThat(family.subList(1, family.size()))
                .allSatisfy(token -> assertThat(now(token)).isEqualTo(token.withdrawn()));
    }

    @Test
    default void other_families_and_other_users_keep_their_tokens() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        token(ann, "login-1");
        List<RefreshToken> untouched =
                List.of(token(ann, "login-2"), token(ann, "login-"), token(ann, "LOGIN-1"), token(bob, "login-1"));

        sessions().revokeFamily(ann, "login-1");

        assertThat(untouched).allSatisfy(token -> assertThat(now(token)).isEqualTo(token));
    }

    @Test
    default void revoking_everything_leaves_only_other_users_untouched() {
        EmailAddress ann = Owners.someone();
        List<RefreshToken> anns = List.of(token(ann, "login-1"), token(ann, "login-2"));
        RefreshToken bobs = token(Owners.someone(), "login-1");

        sessions().revokeAll(ann);

        assertThat(anns).allSatisfy(token -> assertThat(now(token)).isEqualTo(token.withdrawn()));
        assertThat(now(bobs)).isEqualTo(bobs);
    }

    @Test
    default void tokens_created_after_a_revocation_are_good() {
        EmailAddress ann = Owners.someone();
        token(ann, "login-1");
        sessions().revokeFamily(ann, "login-1");
        sessions().revokeAll(ann);

        RefreshToken later = token(ann, "login-1");

        assertThat(now(later)).isEqualTo(later);
    }

    @Test
    default void revoking_what_is_not_there_or_twice_is_no_error() {
        EmailAddress ann = Owners.someone();
        sessions().revokeFamily(ann, "login-1");
        sessions().revokeAll(ann);
        RefreshToken token = token(ann, "login-1");

        sessions().revokeFamily(ann, "login-1");
        sessions().revokeFamily(ann, "login-1");

        assertThat(now(token)).isEqualTo(token.withdrawn());
    }

    @Test
    default void an_exchange_that_began_before_a_revocation_is_stale() {
        Stored<RefreshToken> created = sessions().create(aRefreshToken().build());
        sessions().revokeAll(created.value().email());

        assertThatThrownBy(() -> sessions().save(created.value().exchanged(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(now(created.value()).revoked()).isTrue();
    }

    @RepeatedTest(10)
    default void a_revocation_holds_against_exchanges_at_the_same_moment() {
        EmailAddress ann = Owners.someone();
        List<Stored<RefreshToken>> tokens = IntStream.range(0, 8)
                .mapToObj(number -> sessions()
                        .create(aRefreshToken().of(ann).inFamily("login-1").build()))
                .toList();

        Together.run(tokens.size() + 1, number -> () -> {
            if (number == tokens.size()) {
                sessions().revokeFamily(ann, "login-1");
                return true;
            }
            Stored<RefreshToken> token = tokens.get(number);
            return sessions().save(token.value().exchanged(), token.revision());
        });

        assertThat(tokens)
                .allSatisfy(token -> assertThat(now(token.value()).revoked()).isTrue());
    }

    private RefreshToken token(EmailAddress email, String family) {
        return sessions()
                .create(aRefreshToken().of(email).inFamily(family).build())
                .value();
    }

    private RefreshToken now(RefreshToken token) {
        return sessions().find(token.email(), token.hash()).orElseThrow().value();
    }
}
