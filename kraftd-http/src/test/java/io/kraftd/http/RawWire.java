package io.kraftd.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for what no decent client sends. */
final class RawWire {
    private RawWire() {}

    /** Sends the text, line ends made right, and gives all that comes back until the server closes. */
    static String exchange(URI base, String request) {
        return exchange(base, request, out -> {});
    }

    /** As above, and then whatever {@code more} writes. */
    static String exchange(URI base, String request, Writing more) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            more.to(out);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
