package io.kraftd.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                              | true",
                "' '                                            | true",
                "*/*                                            | true",
                "application/*                                  | true",
                "application/json                               | true",
                "Application/JSON; charset=utf-8                | true",
                "text/html, application/json;q=0.5              | true",
                "text/html, */*;q=0.1                           | true",
                "text/html                                      | false",
                "application/jsonp                              | false",
                "app*                                           | false",
                "application/json;q=0                           | false",
                "application/json; q=0.000                      | false",
                "application/json;q=0.001                       | true"
            })
    void a_client_takes_what_its_accept_header_covers(String header, boolean takes) {
        assertThat(MediaRanges.accept(header, List.of("application/json"))).isEqualTo(takes);
    }

    @Test
    void a_client_without_a_choice_takes_everything() {
        assertThat(MediaRanges.accept("text/html", List.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, 192.0.2.1, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false"
    })
    void two_addresses_count_together_when_they_are_one_customer_s(String one, String other, boolean together) {
        assertThat(ClientAddress.key(one).equals(ClientAddress.key(other))).isEqualTo(together);
    }

    @Test
    void all_origins_at_once_are_never_allowed() {
        assertThatThrownBy(() -> new Origins(Set.of("*"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void request_ids_differ_between_requests_and_between_processes() {
        RequestIds one = new RequestIds();
        RequestIds other = new RequestIds();

        assertThat(Arrays.asList(one.of(null), one.of(null), one.of(""), other.of(null), other.of("a\nb")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]{18,40}"));
    }
}
