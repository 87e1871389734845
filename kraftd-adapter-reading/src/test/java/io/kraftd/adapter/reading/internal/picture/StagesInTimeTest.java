package io.kraftd.adapter.reading.internal.picture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StagesInTimeTest {
    private static final int INK = 100;
    private static final GrayImage BLACK = new GrayImage(400, 400, new byte[400 * 400]);

    static Stream<Arguments> stages() {
        return Stream.of(
                stage("greying", late -> Grays.of(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), late)),
                stage("evening the light", late -> Lighting.evened(BLACK, late)),
                stage("measuring letters", late -> LetterSize.of(BLACK, INK, late)),
                stage("counting letters", late -> LetterSize.count(BLACK, INK, 1, 50, late)),
                stage("finding the slope", late -> Skew.of(BLACK, late)),
                stage("straightening", late -> Resampling.of(BLACK, 2, 1, late)),
                stage("smoothing", late -> Smoothing.along(BLACK, 9, late)),
                stage("taking the ruling off", late -> RuleLines.taken(BLACK, 100, 100, late)));
    }

    private static Arguments stage(String name, Consumer<Deadline> work) {
        return arguments(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void each_stage_ends_by_itself_when_the_time_is_up(String name, Consumer<Deadline> stage) {
        assertThatCode(() -> stage.accept(within(Duration.ofMinutes(1)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> stage.accept(within(Duration.ZERO))).isInstanceOf(DeadlinePassedException.class);
    }

    private static Deadline within(Duration time) {
        return Deadline.in(time, "the test", Clock.systemUTC());
    }
}
