package io.kraftd.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    @Test
    void a_page_read_as_it_is_shown_keeps_its_boxes() {
        Box box = new Box(0.1, 0.2, 0.3, 0.25);

        assertThat(Placement.UPRIGHT.shown(box, 600, 800)).isEqualTo(box);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.2, 0.7, 0.25, 0.9", "2, 0.7, 0.75, 0.9, 0.8", "3, 0.75, 0.1, 0.8, 0.3"})
    void a_page_that_was_stood_up_gives_the_box_on_the_lying_page(
            int quarters, double x0, double y0, double x1, double y1) {
        Box shown = new Placement(quarters, 0).shown(new Box(0.1, 0.2, 0.3, 0.25), 600, 800);

        assertNear(shown, new Box(x0, y0, x1, y1));
    }

    @Test
    void a_page_that_was_levelled_gives_the_box_around_the_tilted_place() {
        Placement levelled = new Placement(0, 90);

        Box shown = levelled.shown(new Box(0.5, 0.0, 0.5, 0.0), 1000, 1000);

        assertNear(shown, new Box(0, 0.5, 0, 0.5));
    }

    @Test
    void the_middle_of_the_page_stays_where_it_is() {
        Box middle = new Box(0.5, 0.5, 0.5, 0.5);

        assertNear(new Placement(3, 2.5).shown(middle, 700, 900), middle);
    }

    private static void assertNear(Box actual, Box expected) {
        assertThat(actual.x0()).isCloseTo(expected.x0(), within(1e-9));
        assertThat(actual.y0()).isCloseTo(expected.y0(), within(1e-9));
        assertThat(actual.x1()).isCloseTo(expected.x1(), within(1e-9));
        assertThat(actual.y1()).isCloseTo(expected.y1(), within(1e-9));
    }
}
