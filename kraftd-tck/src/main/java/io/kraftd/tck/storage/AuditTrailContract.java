package io.kraftd.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything an {@link AuditTrail} has to do. */
public interface AuditTrailContract {
    /** The trail under test; the same one within a test, with room for a thousand events. */
    AuditTrail trail();

    private static SecurityEvent event(EmailAddress owner, String id, String at) {
        return new SecurityEvent(id, owner, Kind.SIGNED_IN, Instant.parse(at), "2001:db8::7");
    }

    private List<String> idsOf(EmailAddress owner) {
        return trail().ofOwner(owner, PageRequest.first(200)).items().stream()
                .map(SecurityEvent::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    default void an_event_is_kept_as_it_happened(Kind kind) {
        SecurityEvent event = new SecurityEvent(
                "an_id-7", Owners.someone(), kind, Instant.parse("2026-11-22T12:00:00.000000001Z"), "192.0.2.7");

        trail().append(event);

        assertThat(trail().ofOwner(event.owner(), PageRequest.first(5)))
                .isEqualTo(new Page<>(List.of(event), Optional.empty()));
    }

    @Test
    default void nobody_sees_the_events_of_another() {
        EmailAddress owner = Owners.someone();
        trail().append(event(owner, "a", "2026-01-01T00:00:00Z"));

        assertThat(idsOf(Owners.someone())).isEmpty();
        assertThat(idsOf(owner)).containsExactly("a");
    }

    static Stream<EmailAddress> oddAuditedOwners() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("oddAuditedOwners")
    default void an_owner_may_have_any_allowed_address(EmailAddress owner) {
        trail().append(event(owner, "a", "2026-01-01T00:00:00Z"));

        assertThat(idsOf(owner)).containsExactly("a");
    }

    @Test
    default void the_newest_event_comes_first_and_those_of_one_moment_by_id() {
        EmailAddress owner = Owners.someone();
        trail().append(event(owner, "b", "2026-01-01T00:00:00Z"));
        trail().append(event(owner, "newest", "2026-01-01T00:00:00.000000001Z"));
        trail().append(event(owner, "a", "2026-01-01T00:00:00Z"));
        trail().append(event(owner, "oldest", "2025-12-31T23:59:59.999999999Z"));

        assertThat(idsOf(owner)).containsExactly("newest", "a", "b", "oldest");
    }

    @Test
    default void pages_follow_each_other_without_a_gap_while_events_are_added() {
        EmailAddress owner = Owners.someone();
        for (int number = 10; number < 17; number++) {
            trail().append(event(owner, "e" + number, "2026-01-01T00:00:00Z"));
        }
        List<String> seen = new ArrayList<>();

        Page<SecurityEvent> page = trail().ofOwner(owner, PageRequest.first(3));
        page.items().forEach(each -> seen.add(each.id()));
        trail().append(event(owner, "new", "2026-01-02T00:00:00Z"));
        while (page.next().isPresent()) {
            page = trail().ofOwner(owner, PageRequest.after(page.next().get(), 3));
            page.items().forEach(each -> seen.add(each.id()));
        }

        assertThat(seen).containsExactly("e10", "e11", "e12", "e13", "e14", "e15", "e16");
    }

    @Test
    default void an_id_is_taken_once_and_the_first_event_stays() {
        EmailAddress owner = Owners.someone();
        SecurityEvent first = event(owner, "a", "2026-01-01T00:00:00Z");
        trail().append(first);

        assertThatExceptionOfType(DuplicateException.class)
                .isThrownBy(() -> trail().append(event(owner, "a", "2026-01-02T00:00:00Z")));
        trail().append(event(Owners.someone(), "a", "2026-01-02T00:00:00Z"));

        assertThat(trail().ofOwner(owner, PageRequest.first(5)).items()).containsExactly(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no cursor", "1.2", "x.y.z", "99999999999999999999.0.a", "[{\"token\":\"x\"}]"})
    default void a_text_that_is_no_cursor_is_refused(String text) {
        assertThatExceptionOfType(UnknownCursorException.class)
                .isThrownBy(() -> trail().ofOwner(Owners.someone(), PageRequest.after(new Cursor(text), 3)));
    }

    @Test
    default void a_cursor_of_one_owner_shows_another_nothing_but_their_own() {
        EmailAddress owner = Owners.someone();
        EmailAddress other = Owners.someone();
        for (String id : List.of("a", "b", "c")) {
            trail().append(event(owner, id, "2026-01-01T00:00:00Z"));
        }
        Cursor cursor = trail().ofOwner(owner, PageRequest.first(1)).next().orElseThrow();

        List<SecurityEvent> seen;
        try {
            seen = trail().ofOwner(other, PageRequest.after(cursor, 3)).items();
        } catch (UnknownCursorException refused) {
            seen = List.of();
        }

        assertThat(seen).isEmpty();
    }

    @Test
    default void no_event_of_an_owner_who_leaves_stays_and_no_other_owners_goes_and_twice_is_no_error() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        for (int number = 100; number < 350; number++) {
            trail().append(event(ann, "e" + number, "2026-01-01T00:00:00Z"));
        }
        trail().append(event(bob, "e100", "2026-01-01T00:00:00Z"));

        trail().deleteOwner(ann);

        assertThat(idsOf(ann)).isEmpty();
        assertThat(idsOf(bob)).containsExactly("e100");
        assertThatCode(() -> trail().deleteOwner(ann)).doesNotThrowAnyException();
        trail().append(event(ann, "e100", "2026-01-02T00:00:00Z"));
        assertThat(idsOf(ann)).containsExactly("e100");
    }

    @Test
    default void events_that_happen_at_the_same_moment_are_all_kept() {
        EmailAddress owner = Owners.someone();

        Together.run(8, number -> () -> {
            trail().append(event(owner, "e" + number, "2026-01-01T00:00:00Z"));
            return number;
        });

        assertThat(idsOf(owner)).hasSize(8);
    }
}
