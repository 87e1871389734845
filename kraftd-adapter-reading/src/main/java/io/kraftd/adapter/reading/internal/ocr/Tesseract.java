package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The Tesseract program. It gets plain grey pixels over its standard input and answers over its standard output: nothing
 * touches the disk, no shell runs, and no byte of an uploaded file reaches it. It sees no variable of this process.
 */
final class Tesseract {
    private static final String PORTABLE_GRAY = "P5\n%d %d\n255\n";

    private final Path program;
    private final Semaphore places;

    /** At most {@code atOnce} processes run at a time; further calls wait. */
    Tesseract(Path program, int atOnce) {
        this.program = program;
        this.places = new Semaphore(atOnce, true);
    }

    /** The names of the languages and other packs that are installed. */
    List<String> packs(Deadline deadline) {
        return run(List.of("--list-langs"), new byte[0], new byte[0], deadline)
                .orElseThrow(() -> PortException.permanent("The program that recognises text cannot be run", null))
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Runs it over a picture and gives what it prints. {@link PortException} when it fails;
     * {@link io.kraftd.domain.shared.DeadlinePassedException} when it is not done in time, and then it is killed.
     */
    String read(GrayImage image, List<String> options, Deadline deadline) {
        return ifItCan(image, options, deadline)
                .orElseThrow(() -> PortException.permanent("The program that recognises text failed", null));
    }

    /** As {@link #read}; empty when the program ends with an error, as it does when there is too little text to judge. */
    Optional<String> ifItCan(GrayImage image, List<String> options, Deadline deadline) {
        List<String> arguments = new ArrayList<>(List.of("stdin", "stdout"));
        arguments.addAll(options);
        byte[] head = PORTABLE_GRAY.formatted(image.width(), image.height()).getBytes(StandardCharsets.US_ASCII);
        return run(arguments, head, image.pixels(), deadline);
    }

    private Optional<String> run(List<String> arguments, byte[] head, byte[] body, Deadline deadline) {
        await(deadline);
        try {
            return Conversation.with(start(arguments), head, body, deadline);
        } catch (IOException e) {
            deadline.check();
            throw PortException.permanent("The program that recognises text failed", e);
        } finally {
            places.release();
        }
    }

    private void await(Deadline deadline) {
        boolean admitted = false;
        try {
            admitted = places.tryAcquire(Conversation.patience(deadline), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!admitted) {
            deadline.check();
            throw PortException.outage("Too many pictures are being read", null);
        }
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        variables.keySet().retainAll(List.of("TESSDATA_PREFIX", "LD_LIBRARY_PATH", "SystemRoot"));
        // why: more threads make one page seven times slower on two cores
        variables.put("OMP_THREAD_LIMIT", "1");
        variables.put("LC_ALL", "C");
        return builder.start();
    }
}
