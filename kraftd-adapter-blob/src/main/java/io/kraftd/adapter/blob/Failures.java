package io.kraftd.adapter.blob;

import com.azure.core.exception.ClientAuthenticationException;
import com.azure.storage.blob.models.BlobErrorCode;
import com.azure.storage.blob.models.BlobStorageException;
import io.kraftd.ports.failure.PortException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The one translation of what the client throws into what the port says. */
final class Failures {
    private static final Duration SOON = Duration.ofSeconds(1);

    private Failures() {}

    /** Does it; what the client throws becomes a {@link PortException}. */
    static <T> T translating(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (BlobStorageException answer) {
            throw ofAnswer(what, answer);
        } catch (ClientAuthenticationException unknown) {
            throw PortException.permanent(
                    "Azure does not know who this process is: Blob Storage cannot " + what, unknown);
        } catch (PortException | IllegalArgumentException ours) {
            throw ours;
        } catch (RuntimeException unanswered) {
            throw PortException.outage("Blob Storage cannot be reached to " + what, unanswered);
        }
    }

    /** Empty where the store says that this blob is not there; a container that is missing is a failure. */
    static <T> Optional<T> unlessAbsent(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (BlobStorageException answer) {
            if (isAbsence(answer)) {
                return Optional.empty();
            }
            throw answer;
        }
    }

    /** Whether a request did nothing because the blob is not as its condition says. */
    static boolean isConditionNotMet(BlobStorageException answer) {
        return answer.getStatusCode() == 412 || BlobErrorCode.BLOB_ALREADY_EXISTS.equals(answer.getErrorCode());
    }

    static boolean isAbsence(BlobStorageException answer) {
        return answer.getStatusCode() == 404 && BlobErrorCode.BLOB_NOT_FOUND.equals(answer.getErrorCode());
    }

    private static PortException ofAnswer(String what, BlobStorageException answer) {
        String message = "Blob Storage answered %d (%s) when asked to %s"
                .formatted(answer.getStatusCode(), answer.getErrorCode(), what);
        return switch (answer.getStatusCode()) {
            case 429, 503 -> PortException.busy(message, SOON, answer);
            case 408 -> PortException.outage(message, answer);
            default ->
                answer.getStatusCode() >= 500
                        ? PortException.outage(message, answer)
                        : PortException.permanent(message, answer);
        };
    }
}
