package io.kraftd.http.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.EncodedJson;
import io.kraftd.http.documents.KeptBodies.State;
import io.kraftd.ports.storage.Revision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptBodiesTest {
    private static final DocumentId ID = new DocumentId("11111111-1111-4111-8111-111111111111");
    private static final RelatedBody OTHER = new RelatedBody(ID, "near_duplicate", "R-1", "other.pdf", Instant.EPOCH);

    private final KeptBodies bodies = new KeptBodies(100);

    @Test
    void gives_back_what_was_kept_of_the_same_state_only() {
        EncodedJson body = new EncodedJson(new byte[10]);
        keep(state("ann", "1"), body);

        assertThat(bodies.find(state("ann", "1"))).containsSame(body);
        assertThat(bodies.find(state("bob", "1"))).isEmpty();
        assertThat(bodies.find(state("ann", "2"))).isEmpty();
        assertThat(bodies.find(new State(owner("ann"), ID, new Revision("1"), List.of(OTHER))))
                .isEmpty();
    }

    @Test
    void forgets_what_was_asked_for_longest_ago() {
        keep(state("ann", "1"), new EncodedJson(new byte[50]));
        keep(state("ann", "2"), new EncodedJson(new byte[50]));
        assertThat(bodies.find(state("ann", "1"))).isPresent();

        keep(state("ann", "3"), new EncodedJson(new byte[30]));

        assertThat(bodies.find(state("ann", "2"))).isEmpty();
        assertThat(bodies.find(state("ann", "1"))).isPresent();
        assertThat(bodies.find(state("ann", "3"))).isPresent();
    }

    @Test
    void counts_what_is_kept_twice_once() {
        for (int i = 0; i < 5; i++) {
            keep(state("ann", "1"), new EncodedJson(new byte[60]));
        }
        keep(state("ann", "2"), new EncodedJson(new byte[40]));

        assertThat(bodies.find(state("ann", "1"))).isPresent();
    }

    @Test
    void what_is_larger_than_all_there_is_room_for_is_not_kept() {
        keep(state("ann", "1"), new EncodedJson(new byte[101]));

        assertThat(bodies.find(state("ann", "1"))).isEmpty();
    }

    @Test
    void who_has_left_and_what_was_deleted_is_forgotten_at_once() {
        keep(state("ann", "1"), new EncodedJson(new byte[30]));
        keep(state("ann", "2"), new EncodedJson(new byte[30]));
        keep(state("bob", "1"), new EncodedJson(new byte[40]));

        bodies.forget(owner("bob"), new DocumentId("22222222-2222-4222-8222-222222222222"));
        assertThat(bodies.bytes()).isEqualTo(100);

        bodies.forget(owner("ann"));
        assertThat(bodies.find(state("ann", "1"))).isEmpty();
        assertThat(bodies.find(state("bob", "1"))).isPresent();
        assertThat(bodies.bytes()).isEqualTo(40);

        bodies.forget(owner("bob"), ID);
        assertThat(bodies.find(state("bob", "1"))).isEmpty();
        assertThat(bodies.bytes()).isZero();
    }

    @Test
    void what_was_read_before_something_was_forgotten_is_not_kept_after_it() {
        long before = bodies.forgettings();
        bodies.forget(owner("ann"));

        bodies.keep(state("ann", "1"), new EncodedJson(new byte[10]), before);

        assertThat(bodies.find(state("ann", "1"))).isEmpty();
    }

    private void keep(State state, EncodedJson body) {
        bodies.keep(state, body, bodies.forgettings());
    }

    private static State state(String owner, String revision) {
        return new State(owner(owner), ID, new Revision(revision), List.of());
    }

    private static EmailAddress owner(String name) {
        return new EmailAddress(name + "@example.com");
    }
}
