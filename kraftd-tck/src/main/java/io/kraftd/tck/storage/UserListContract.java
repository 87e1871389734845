package io.kraftd.tck.storage;

import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.UserBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going through all users. */
public interface UserListContract extends UsersUnderTest {
    @ParameterizedTest
    @ValueSource(ints = {7, 200})
    default void every_user_is_listed_once_whoever_may_sign_in_and_always_in_one_order(int limit) {
        List<User> made = Stream.concat(
                        IntStream.range(0, 15).mapToObj(number -> aUser()),
                        Stream.of(aUser().inactive(), aUser().named("محمد")))
                .map(UserBuilder::build)
                .map(user -> users().create(user).value())
                .toList();

        List<User> listed = Lists.all(users()::list, limit);

        assertThat(listed).doesNotHaveDuplicates().containsAll(made);
        assertThat(Lists.all(users()::list, limit).stream().filter(made::contains))
                .containsExactlyElementsOf(
                        listed.stream().filter(made::contains).toList());
    }

    @Test
    default void who_exists_all_the_while_is_listed_once_whatever_is_written_between_the_pages() {
        List<User> made = IntStream.range(0, 60)
                .mapToObj(number -> users().create(aUser().build()).value())
                .toList();
        Set<User> leaving = new HashSet<>(made.subList(0, 30));
        List<User> shown = new ArrayList<>();

        List<User> listed = Lists.all(
                page -> {
                    Page<User> found = users().list(page);
                    shown.addAll(found.items());
                    return found;
                },
                5,
                () -> shown.stream().filter(leaving::remove).forEach(user -> {
                    users().delete(user.email());
                    // why: one for each would leave who counts where it was, by chance
                    if (leaving.size() % 3 == 0) {
                        users().create(aUser().build());
                    }
                }));

        assertThat(listed).doesNotHaveDuplicates().containsAll(made.subList(30, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "{}", "a@example.com", "' OR 1=1 --", "ÿ\u0000😀"})
    default void a_text_that_is_no_cursor_is_refused(String token) {
        users().create(aUser().build());

        assertThatThrownBy(() -> users().list(PageRequest.after(new Cursor(token), 10)))
                .isInstanceOf(UnknownCursorException.class);
    }

    @Test
    default void a_list_outlives_the_user_its_cursor_stands_at() {
        IntStream.range(0, 6).forEach(number -> users().create(aUser().build()));
        Page<User> first = users().list(PageRequest.first(3));
        PageRequest rest = PageRequest.after(first.next().orElseThrow(), 200);
        List<User> before = users().list(rest).items();

        first.items().forEach(user -> users().delete(user.email()));

        assertThat(users().list(rest).items()).isEqualTo(before);
    }
}
