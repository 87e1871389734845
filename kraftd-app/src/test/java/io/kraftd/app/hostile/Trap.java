package io.kraftd.app.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Where hostile files try to lead: an address that should never be called, a secret to be read, a file to be written. */
public final class Trap implements AutoCloseable {
    /** What stands in the file that must not be read. */
    public static final String SECRET = "planted-secret-of-the-machine";

    private final ServerSocket listener;
    private final AtomicInteger calls = new AtomicInteger();
    private final Path root;
    private final Path secret;

    /** {@code root} is a directory that belongs to the test, several levels below which the program runs. */
    public Trap(Path root) throws IOException {
        this.root = root;
        this.secret = Files.writeString(root.resolve("secret.txt"), SECRET);
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread counter = new Thread(this::count, "trap");
        counter.setDaemon(true);
        counter.start();
    }

    private void count() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** An address that notices every call. */
    public String address() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/called";
    }

    /** The address of the file that must not be read. */
    public String secretAddress() {
        return secret.toUri().toString();
    }

    /** Names that lead out of any directory to a file of the trap. */
    public List<String> escapes() {
        String target = root.resolve("written-by-a-file.txt").toString();
        return List.of(
                target,
                "../../../written-by-a-file.txt",
                "..\\..\\..\\written-by-a-file.txt",
                "xl/../../../../written-by-a-file.txt",
                "../".repeat(12) + target.substring(1),
                "./.././../written-by-a-file.txt");
    }

    /** How often the address was called. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
