package io.kraftd.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.app.print.DocumentPrinter;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.json.KraftdJson;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.usecases.ExtractionLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and shows what they say. Starts no server, uses no network and needs no setting. */
@Command(
        name = "read",
        description = "Read files and show what they say.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 when all were read, 1 when one could not be (its reason is on standard error)."})
final class Read implements Callable<Integer> {
    private final Console console;
    private final Supplier<FileUnderstanding> understanding;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "PDF, XLSX, XLS, DOCX, CSV, XML of an invoice or order; scans and pictures with Tesseract.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print each document as JSON, with every value's confidence and place.")
    private boolean json;

    Read(Console console, Supplier<FileUnderstanding> understanding) {
        this.console = console;
        this.understanding = understanding;
    }

    @Override
    public Integer call() {
        int unreadable = 0;
        for (int file = 0; file < files.size(); file++) {
            if (!json && file > 0) {
                console.out().println();
            }
            unreadable += isRead(files.get(file)) ? 0 : 1;
        }
        return unreadable == 0 ? 0 : 1;
    }

    private boolean isRead(Path file) {
        try {
            String refusal = refusal(file);
            if (!refusal.isEmpty()) {
                return complain(file, refusal);
            }
            show(file, understanding.get().understand(Content.ofFile(file)));
            return true;
        } catch (UnreadableFileException refused) {
            return complain(file, refused.getMessage() + " (" + refused.reason().code() + ")");
        } catch (DeadlinePassedException late) {
            return complain(file, "The time for " + late.what() + " is up (time_limit)");
        } catch (IOException broken) {
            return complain(file, "It cannot be read from the disk");
        }
    }

    private static String refusal(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "There is no such file";
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return "It is not a file that you may read";
        }
        long most = ExtractionLimits.DEFAULT.fileBytes();
        return Files.size(file) > most ? "It is larger than " + most / (1024 * 1024) + " MB" : "";
    }

    private void show(Path file, ExtractedDocument document) throws JsonProcessingException {
        PrintWriter out = console.out();
        if (json) {
            out.println(asJson(file, document));
        } else {
            out.print(DocumentPrinter.print(file.toString(), document));
        }
        out.flush();
    }

    private static String asJson(Path file, ExtractedDocument document) throws JsonProcessingException {
        ObjectMapper mapper = KraftdJson.newStrictMapper();
        ObjectNode named = mapper.createObjectNode().put("file", file.toString());
        named.setAll((ObjectNode) mapper.valueToTree(document));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(named);
    }

    private boolean complain(Path file, String reason) {
        console.err().println("kraftd: " + file + ": " + reason);
        return false;
    }
}
