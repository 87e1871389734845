package io.kraftd.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private final Proxies proxies = Proxies.of("10.0.0.0/8, 192.0.2.7 , fd00::/9");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198.51.100.1 | 203.0.113.9                        | 198.51.100.1
            10.1.2.3     |                                    | 10.1.2.3
            10.1.2.3     | 203.0.113.9                        | 203.0.113.9
            10.1.2.3     | 1.1.1.1, 203.0.113.9               | 203.0.113.9
            10.1.2.3     | 1.1.1.1, 203.0.113.9, 192.0.2.7    | 203.0.113.9
            10.1.2.3     | 10.9.9.9                           | 10.9.9.9
            10.1.2.3     | 203.0.113.9, unknown               | 10.1.2.3
            10.1.2.3     | 203.0.113.9, www.example.com       | 10.1.2.3
            fd7f::1      | 2001:DB8::5                        | 2001:db8::5
            fd80::1      | 2001:db8::5                        | fd80::1
            192.0.2.8    | 203.0.113.9                        | 192.0.2.8
            """)
    void the_header_is_believed_from_its_end_as_far_as_trusted_proxies_wrote_it(
            String remote, String header, String client) {
        assertThat(proxies.client(remote, header == null ? List.of() : List.of(header)))
                .isEqualTo(client);
    }

    @Test
    void several_headers_are_one_list() {
        assertThat(proxies.client("10.0.0.1", List.of("203.0.113.1", "203.0.113.2, 10.0.0.2")))
                .isEqualTo("203.0.113.2");
    }

    @Test
    void without_proxies_nobody_is_believed() {
        assertThat(Proxies.NONE.client("10.0.0.1", List.of("203.0.113.1"))).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "999.1.1.1", "fd00::/129", "10.0.0.0/-1"})
    void what_is_no_network_is_refused_without_being_looked_up(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Proxies.of(text));
    }
}
