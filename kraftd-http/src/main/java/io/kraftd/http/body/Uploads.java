package io.kraftd.http.body;

import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemException;
import io.kraftd.http.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/**
 * Receives {@code multipart/form-data} with one part {@code file} and a few short texts, or a body that is the file itself. The file goes to a private
 * directory while it arrives, never into memory; whatever is refused leaves nothing behind.
 */
public final class Uploads {
    private static final Problem MALFORMED =
            Problem.of(400, "malformed_multipart", "The body is not well-formed multipart/form-data.");
    private static final Problem NO_FILE =
            Problem.of(400, "file_missing", "The form must have exactly one part named file, with a file name.");
    private static final String MEDIA_TYPE = "multipart/form-data";
    private static final long FRAMING = 64 * 1024;
    private static final int MOST_PARTS = 8;
    private static final int MOST_FILES = 50;
    private static final int FILES_OF_FULL_SIZE = 4;
    private static final int LONGEST_TEXT = 4 * 1024;
    private static final ByteBufferPool.Sized BUFFERS =
            new ByteBufferPool.Sized(new ByteBufferPool.NonPooling(), false, 32 * 1024);

    private final Path directory;
    private final long mostBytes;
    private final Duration patience;

    /** Keeps files in {@code directory}, each of at most so many bytes; a slow sender is waited for so long. */
    public Uploads(Path directory, long mostBytes, Duration patience) {
        this.directory = directory;
        this.mostBytes = mostBytes;
        this.patience = patience;
    }

    /** Refuses what can be refused before a byte is read: another type of body (415), one said to be too large (413). */
    public void check(HttpServletRequest request) {
        RequestHeaders.check(request, MEDIA_TYPE, mostBytes + FRAMING, Problems.fileTooLarge(mostBytes));
    }

    /**
     * Takes the request's file. 400 for a malformed body or one without a file, 413, 415; 422 for a text that is not among
     * {@code names}.
     */
    public Upload receive(HttpServletRequest request, Set<String> names) throws IOException {
        check(request);
        InputStream body = BodyStream.open(request, mostBytes + FRAMING, Problems.fileTooLarge(mostBytes), patience);
        try (MultiPartFormData.Parts parts = parse(body, request.getContentType(), MOST_PARTS)) {
            refuseNameless(parts);
            return upload(parts, names);
        }
    }

    /**
     * Takes all files of a request, in parts named {@code file}; together as large as a few of the largest. 400 for a malformed
     * body or one without a file, 413, 415; 422 for any other part.
     */
    public List<Upload> receiveMany(HttpServletRequest request) throws IOException {
        long most = mostBytes * FILES_OF_FULL_SIZE;
        RequestHeaders.check(request, MEDIA_TYPE, most + FRAMING, Problems.fileTooLarge(most));
        InputStream body = BodyStream.open(request, most + FRAMING, Problems.fileTooLarge(most), patience);
        try (MultiPartFormData.Parts parts = parse(body, request.getContentType(), MOST_FILES)) {
            refuseNameless(parts);
            texts(parts, Set.of());
            return kept(parts.getAll("file"));
        }
    }

    private List<Upload> kept(List<MultiPart.Part> files) throws IOException {
        if (files.isEmpty()) {
            throw NO_FILE.exception();
        }
        List<Upload> uploads = new ArrayList<>();
        try {
            for (MultiPart.Part file : files) {
                uploads.add(kept(file, Map.of()));
            }
            return uploads;
        } catch (IOException | RuntimeException notAll) {
            for (Upload upload : uploads) {
                upload.close();
            }
            throw notAll;
        }
    }

    /** Takes a body that is the file itself. 413, and 415 for any other media type. */
    public Upload receiveWhole(HttpServletRequest request, String mediaType) throws IOException {
        Problem tooLarge = Problems.fileTooLarge(mostBytes);
        RequestHeaders.check(request, mediaType, mostBytes, tooLarge);
        Path kept = Files.createTempFile(directory, "upload-", ".bin");
        Upload upload = new Upload("", kept, Map.of());
        try (InputStream body = BodyStream.open(request, mostBytes, tooLarge, patience)) {
            Files.copy(body, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException notWhole) {
            upload.close();
            throw notWhole;
        }
        return upload;
    }

    private MultiPartFormData.Parts parse(InputStream body, String contentType, int mostParts) {
        MultiPartConfig config = new MultiPartConfig.Builder()
                .location(directory)
                .maxParts(mostParts)
                .maxMemoryPartSize(LONGEST_TEXT)
                .maxPartSize(-1)
                .maxSize(-1)
                .useFilesForPartsWithoutFileName(false)
                .build();
        try {
            return MultiPartFormData.getParts(
                    Content.Source.from(BUFFERS, body), new Attributes.Mapped(), contentType, config);
        } catch (CompletionException e) {
            throw problemOf(e).exception();
        }
    }

    private static Problem problemOf(CompletionException e) {
        return e.getCause() instanceof ProblemException known ? known.problem() : MALFORMED;
    }

    private static void refuseNameless(MultiPartFormData.Parts parts) {
        for (MultiPart.Part part : parts) {
            if (part.getName() == null) {
                throw MALFORMED.exception();
            }
        }
    }

    private Upload upload(MultiPartFormData.Parts parts, Set<String> names) throws IOException {
        List<MultiPart.Part> files = parts.getAll("file");
        if (files.size() != 1 || files.get(0).getFileName() == null) {
            throw NO_FILE.exception();
        }
        MultiPart.Part file = files.get(0);
        if (file.getLength() > mostBytes) {
            throw Problems.fileTooLarge(mostBytes).exception();
        }
        return kept(file, texts(parts, names));
    }

    private Upload kept(MultiPart.Part file, Map<String, String> texts) throws IOException {
        Path kept = Files.createTempFile(directory, "upload-", ".bin");
        file.writeTo(kept);
        return new Upload(Optional.ofNullable(file.getFileName()).orElse(""), kept, texts);
    }

    private static Map<String, String> texts(MultiPartFormData.Parts parts, Set<String> names) {
        Map<String, String> texts = new HashMap<>();
        for (MultiPart.Part part : parts) {
            if (part.getName().equals("file")) {
                continue;
            }
            if (!names.contains(part.getName())) {
                throw Problem.refused(part.getName(), "is not known here").exception();
            }
            if (texts.put(part.getName(), part.getContentAsString(StandardCharsets.UTF_8)) != null) {
                throw Problem.refused(part.getName(), "was sent twice").exception();
            }
        }
        return texts;
    }
}
