package io.kraftd.tck.storage;

import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Creating and finding users. */
public interface UserCreateContract extends UsersUnderTest {
    /** Users in every shape they can have. */
    static Stream<User> shapes() {
        return Stream.of(
                aUser().build(),
                aUser().inactive().build(),
                aUser().named("\"'`;--{}[]%_\\")
                        .of("Ärzte & Söhne \uD83D\uDE80")
                        .build(),
                aUser().named("محمد").of("株式会社").build(),
                aUser().named("n".repeat(User.LONGEST_NAME)).build(),
                aUser().withHash("$2b$12$0123456789./ABCDEFGHIJ").build(),
                aUser().createdAt(Instant.parse("2026-01-15T09:30:00.000000001Z"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.UserCreateContract#shapes")
    default void a_created_user_is_found_exactly_as_it_was(User user) {
        users().create(user);

        assertThat(users().find(user.email())).map(Stored::value).contains(user);
    }

    /** Users with easily mishandled addresses. */
    static Stream<EmailAddress> oddAddresses() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.UserCreateContract#oddAddresses")
    default void a_user_may_have_any_allowed_address(EmailAddress email) {
        User user = aUser().withEmail(email).build();

        users().create(user);

        assertThat(users().find(email)).map(Stored::value).contains(user);
    }

    @Test
    default void create_gives_the_value_and_the_revision_that_find_gives() {
        User user = aUser().build();

        Stored<User> created = users().create(user);

        assertThat(created.value()).isEqualTo(user);
        assertThat(users().find(user.email())).contains(created);
    }

    @Test
    default void an_unknown_address_has_no_user() {
        assertThat(users().find(Owners.someone())).isEmpty();
    }

    @Test
    default void an_address_that_is_taken_is_refused_in_any_spelling_and_the_first_user_stays() {
        Stored<User> first = users().create(aUser().named("First").build());
        String shouted = first.value().email().value().toUpperCase(Locale.ROOT);
        User second =
                aUser().withEmail(new EmailAddress(shouted)).named("Second").build();

        assertThatThrownBy(() -> users().create(second)).isInstanceOf(DuplicateException.class);

        assertThat(users().find(first.value().email())).contains(first);
    }

    @Test
    default void a_user_of_1_9_megabytes_is_kept() {
        User large = aUser().withHash("x".repeat(1_900_000)).build();

        users().create(large);

        assertThat(users().find(large.email())).map(Stored::value).contains(large);
    }

    @Test
    default void a_user_over_two_megabytes_is_refused_and_not_kept() {
        User tooLarge = aUser().withHash("x".repeat(2_100_000)).build();

        assertThatThrownBy(() -> users().create(tooLarge)).isInstanceOf(TooLargeException.class);

        assertThat(users().find(tooLarge.email())).isEmpty();
    }

    @RepeatedTest(5)
    default void of_those_who_take_one_address_at_once_exactly_one_wins() {
        EmailAddress email = Owners.someone();

        List<Outcome<Stored<User>>> outcomes = Together.run(
                8,
                number -> () -> users().create(aUser().withEmail(email)
                        .named("Number " + number)
                        .build()));

        assertThat(users().find(email)).contains(Together.onlyWinner(outcomes, DuplicateException.class));
    }
}
