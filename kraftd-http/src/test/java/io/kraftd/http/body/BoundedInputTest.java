package io.kraftd.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BoundedInputTest {
    private static final Problem TOO_LARGE = Problem.of(413, "too_large", "Too large.");

    private static BoundedInput of(InputStream in, long most) {
        return new BoundedInput(in, most, TOO_LARGE, Duration.ZERO);
    }

    private static void assertRefused(ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .asInstanceOf(type(ProblemException.class))
                .extracting(e -> e.problem().code())
                .isEqualTo(code);
    }

    @Test
    void exactly_as_much_as_is_allowed_passes_and_one_byte_more_does_not() throws IOException {
        byte[] ten = new byte[10];

        assertThat(of(new ByteArrayInputStream(ten), 10).readAllBytes()).hasSize(10);
        assertRefused(() -> of(new ByteArrayInputStream(ten), 9).readAllBytes(), "too_large");
    }

    @Test
    void bytes_count_one_by_one_too() throws IOException {
        BoundedInput in = of(new ByteArrayInputStream(new byte[] {(byte) 0xff, 2}), 1);

        assertThat(in.read()).isEqualTo(0xff);
        assertRefused(in::read, "too_large");
    }

    @Test
    void who_drips_is_refused_when_patience_is_at_its_end() {
        InputStream dripping = new InputStream() {
            @Override
            public int read() {
                try {
                    TimeUnit.MILLISECONDS.sleep(1_100);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        assertRefused(() -> of(dripping, 1_000).readAllBytes(), "request_timeout");
    }

    @Test
    void a_connection_that_falls_silent_is_a_client_that_is_too_slow() {
        InputStream silent = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(new TimeoutException("Idle timeout expired"));
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };

        assertRefused(() -> of(silent, 1_000).readAllBytes(), "request_timeout");
    }

    @Test
    void closing_leaves_the_connection_open() throws IOException {
        boolean[] closed = {false};
        InputStream connection = new ByteArrayInputStream(new byte[3]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        of(connection, 10).close();

        assertThat(closed[0]).isFalse();
    }
}
