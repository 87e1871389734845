package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.domain.shared.Deadline;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What is said to a program and what it answers. The talking is done by a thread of its own, because nothing ends the wait for
 * a pipe: whoever asked is free again at the deadline, whatever the program does.
 */
final class Conversation {
    private static final int LONGEST_ANSWER = 16 * 1024 * 1024;

    private final Process process;
    private final byte[] head;
    private final byte[] body;

    private Conversation(Process process, byte[] head, byte[] body) {
        this.process = process;
        this.head = head;
        this.body = body;
    }

    /**
     * Gives the program first the head and then the body, and waits for its end; empty when it ends with an error. {@link
     * IOException} when it does not listen or answers without end; {@link io.kraftd.domain.shared.DeadlinePassedException} when
     * it is not done in time. It does not outlive the call, nor does what it started.
     */
    static Optional<String> with(Process process, byte[] head, byte[] body, Deadline deadline) throws IOException {
        Conversation conversation = new Conversation(process, head, body);
        FutureTask<Optional<String>> talk = new FutureTask<>(conversation::answer);
        Thread thread = new Thread(talk, "kraftd-recognition");
        thread.setDaemon(true);
        thread.start();
        try {
            return talk.get(patience(deadline), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } finally {
            conversation.end();
        }
    }

    /** Milliseconds to wait, after which the deadline has surely passed. */
    static long patience(Deadline deadline) {
        return deadline.remaining().toMillis() + 1;
    }

    private Optional<String> answer() throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(head);
            in.write(body);
        }
        byte[] answer = process.getInputStream().readNBytes(LONGEST_ANSWER);
        if (answer.length == LONGEST_ANSWER) {
            throw new IOException("The program answers without end");
        }
        return process.waitFor() == 0 ? Optional.of(new String(answer, StandardCharsets.UTF_8)) : Optional.empty();
    }

    private void end() {
        if (process.isAlive()) {
            // why: what it started is no longer known as such once it is gone itself
            List<ProcessHandle> started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
