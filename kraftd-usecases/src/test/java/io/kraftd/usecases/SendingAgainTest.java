package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.memory.MemoryOperations;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.usecases.AnswerOnce.Claim;
import io.kraftd.usecases.AnswerOnce.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SendingAgainTest {
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");

    private final MovableClock clock = new MovableClock();
    private final MemoryOperations operations = new MemoryOperations(clock);
    private final AnswerOnce here = new AnswerOnce(operations, LONGEST, clock);
    private final AnswerOnce elsewhere = new AnswerOnce(operations, LONGEST, clock);

    @Test
    void the_second_waits_while_the_first_is_at_it_and_then_gets_its_answer() {
        Claim first = here.claim(request("po", "k", "body"));

        assertThat(elsewhere.claim(request("po", "k", "body"))).isInstanceOf(Claim.Running.class);
        here.keep((Claim.First) first, Map.of("status", "200"), "{}");

        assertThat(elsewhere.claim(request("po", "k", "body"))).isInstanceOfSatisfying(Claim.Again.class, again -> {
            assertThat(again.content()).isEqualTo("{}");
            assertThat(again.details()).containsEntry("status", "200");
        });
    }

    @Test
    void something_else_under_the_same_key_is_told_apart_also_while_the_first_is_at_it() {
        here.claim(request("po", "k", "body"));

        assertThat(elsewhere.claim(request("po", "k", "other"))).isInstanceOf(Claim.Other.class);
    }

    @Test
    void a_key_counts_for_one_route_and_one_owner() {
        here.claim(request("po", "k", "body"));

        assertThat(here.claim(request("proposal", "k", "other"))).isInstanceOf(Claim.First.class);
        Request bobs = new Request(new EmailAddress("bob@example.com"), "po", "k", hash("other"));
        assertThat(here.claim(bobs)).isInstanceOf(Claim.First.class);
    }

    @Test
    void who_died_over_it_gives_way_when_its_time_is_up_and_to_one_alone() {
        Claim dead = here.claim(request("po", "k", "body"));
        clock.pass(LONGEST);

        Claim next = elsewhere.claim(request("po", "k", "body"));

        assertThat(next).isInstanceOf(Claim.First.class);
        assertThat(here.claim(request("po", "k", "body"))).isInstanceOf(Claim.Running.class);
        here.keep((Claim.First) dead, Map.of(), "late");
        elsewhere.keep((Claim.First) next, Map.of(), "in time");
        assertThat(((Claim.Again) here.claim(request("po", "k", "body"))).content())
                .isEqualTo("in time");
    }

    @Test
    void what_was_given_back_may_be_tried_again() {
        here.giveBack((Claim.First) here.claim(request("po", "k", "body")));

        assertThat(here.claim(request("po", "k", "other"))).isInstanceOf(Claim.First.class);
    }

    @Test
    void an_answer_is_forgotten_after_a_day() {
        here.keep((Claim.First) here.claim(request("po", "k", "body")), Map.of(), "{}");
        clock.pass(AnswerOnce.KEPT);

        assertThat(here.claim(request("po", "k", "other"))).isInstanceOf(Claim.First.class);
    }

    @Test
    void an_answer_no_store_keeps_is_forgotten_with_its_claim() {
        here.keep((Claim.First) here.claim(request("po", "k", "body")), Map.of(), "x".repeat(2_000_000));

        assertThat(here.claim(request("po", "k", "body"))).isInstanceOf(Claim.First.class);
    }

    private static Request request(String route, String key, String body) {
        return new Request(ANN, route, key, hash(body));
    }

    private static Sha256 hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
