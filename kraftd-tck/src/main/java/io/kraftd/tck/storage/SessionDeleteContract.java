package io.kraftd.tck.storage;

import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Removing all tokens of a user, and tokens that no store could keep. */
public interface SessionDeleteContract extends SessionsUnderTest {
    @Test
    default void no_token_of_a_user_who_leaves_stays_and_no_other_users_goes_and_twice_is_no_error() {
        EmailAddress ann = Owners.someone();
        List<Stored<RefreshToken>> anns = IntStream.range(0, 250)
                .mapToObj(number -> sessions()
                        .create(aRefreshToken()
                                .of(ann)
                                .inFamily("login-" + number)
                                .build()))
                .toList();
        Stored<RefreshToken> bobs = sessions()
                .create(aRefreshToken().withHash(anns.get(0).value().hash()).build());

        sessions().deleteOwner(ann);

        assertThat(anns)
                .allSatisfy(gone ->
                        assertThat(sessions().find(ann, gone.value().hash())).isEmpty());
        assertThatThrownBy(() -> sessions()
                        .save(anns.get(0).value().exchanged(), anns.get(0).revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(sessions().find(bobs.value().email(), bobs.value().hash())).contains(bobs);
        assertThatCode(() -> sessions().deleteOwner(ann)).doesNotThrowAnyException();
    }

    @Test
    default void a_token_of_1_9_megabytes_is_kept_and_one_over_two_is_refused() {
        RefreshToken large = aRefreshToken().inFamily("x".repeat(1_900_000)).build();
        RefreshToken tooLarge = aRefreshToken().inFamily("x".repeat(2_100_000)).build();

        sessions().create(large);

        assertThat(sessions().find(large.email(), large.hash()).orElseThrow().value())
                .isEqualTo(large);
        assertThatThrownBy(() -> sessions().create(tooLarge)).isInstanceOf(TooLargeException.class);
        assertThat(sessions().find(tooLarge.email(), tooLarge.hash())).isEmpty();
    }
}
