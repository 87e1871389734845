package io.kraftd.adapter.blob;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.azure.core.util.Context;
import com.azure.storage.blob.BlobClient;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.models.BlobItem;
import com.azure.storage.blob.models.BlobProperties;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.models.BlobStorageException;
import com.azure.storage.blob.models.DeleteSnapshotsOptionType;
import com.azure.storage.blob.models.ListBlobsOptions;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contents as blobs of one container, named {@code <SHA-256 of the owner>/<SHA-256 of the bytes>}. Any number of processes
 * may work on it at once. What an account keeps of deleted blobs (soft delete, versions) is its own decision.
 */
public final class BlobContents implements ContentStore {
    private static final String LISTING = "list contents";
    private static final int MOST_ATTEMPTS = 5;

    /** The store's times of change count whole seconds, the rest cut off. */
    private static final Duration TICK = Duration.ofSeconds(1);

    private final BlobContainerClient container;

    /** {@code container} has to exist, or to be made by {@link #prepare}. */
    public BlobContents(BlobContainerClient container) {
        this.container = container;
    }

    /** The container that the settings name; nothing is sent yet. A permanent {@link PortException} for a malformed secret. */
    public static BlobContents at(BlobSettings settings) {
        return new BlobContents(Clients.of(settings));
    }

    /** Makes the container when it is missing; {@link PortException} when it cannot be used. */
    public void prepare() {
        Failures.translating("make its container", container::createIfNotExists);
    }

    @Override
    public void put(EmailAddress owner, Content content) {
        BlobClient blob = blob(owner, content.sha256());
        Failures.translating("keep a content", () -> {
            for (int attempt = 1; !touched(blob); attempt++) {
                if (sent(blob, content, attempt == MOST_ATTEMPTS)) {
                    break;
                }
            }
            return blob;
        });
    }

    @Override
    public Optional<Content> find(EmailAddress owner, Sha256 sha256) {
        BlobClient blob = blob(owner, sha256);
        return Failures.translating("find a content", () -> Failures.unlessAbsent(blob::getProperties))
                .map(found -> Content.checked(sha256, found.getBlobSize(), () -> open(blob)));
    }

    @Override
    public Stream<Sha256> list(EmailAddress owner) {
        String folder = folderOf(owner);
        Iterator<BlobItem> blobs = Failures.translating(
                LISTING,
                () -> container
                        .listBlobs(new ListBlobsOptions().setPrefix(folder), null)
                        .iterator());
        // why: the first one is asked for at once, so that a store that does not answer is known before anybody reads.
        return Stream.iterate(next(blobs), Optional::isPresent, before -> next(blobs))
                .flatMap(Optional::stream)
                .map(blob -> new Sha256(blob.getName().substring(folder.length())));
    }

    @Override
    public void delete(EmailAddress owner, Sha256 sha256) {
        Failures.translating("delete a content", blob(owner, sha256)::deleteIfExists);
    }

    @Override
    public boolean deleteUnlessPutSince(EmailAddress owner, Sha256 sha256, Instant moment) {
        BlobClient blob = blob(owner, sha256);
        return Failures.translating(
                "delete a content",
                () -> Failures.unlessAbsent(blob::getProperties)
                        .map(found -> !isPutSince(found, moment) && deletedAsFound(blob, found))
                        .orElse(true));
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        list(owner).forEach(each -> delete(owner, each));
    }

    /** Leaves the time of this put on a blob, which then has another ETag too; whether it is there. */
    private static boolean touched(BlobClient blob) {
        return Failures.unlessAbsent(() -> {
                    blob.setMetadata(Map.of());
                    return blob;
                })
                .isPresent();
    }

    /** Whether the bytes were sent; not when somebody else has sent them meanwhile, which {@code mayFail} makes a failure. */
    private static boolean sent(BlobClient blob, Content content, boolean last) {
        try {
            new Upload(blob.getBlockBlobClient()).send(content);
            return true;
        } catch (IOException unreadable) {
            throw PortException.outage("The bytes to keep cannot be read", unreadable);
        } catch (BlobStorageException answer) {
            // why: a list of blocks is not known any more when somebody else has finished the same blob.
            boolean sentMeanwhile = Failures.isConditionNotMet(answer) || answer.getStatusCode() == 400;
            if (!sentMeanwhile || last) {
                throw answer;
            }
            return false;
        }
    }

    private static boolean isPutSince(BlobProperties found, Instant moment) {
        return found.getLastModified().toInstant().plus(TICK).isAfter(moment);
    }

    private static boolean deletedAsFound(BlobClient blob, BlobProperties found) {
        try {
            blob.deleteWithResponse(
                    DeleteSnapshotsOptionType.INCLUDE,
                    new BlobRequestConditions().setIfMatch(found.getETag()),
                    null,
                    Context.NONE);
            return true;
        } catch (BlobStorageException answer) {
            if (Failures.isConditionNotMet(answer)) {
                return false;
            }
            if (Failures.isAbsence(answer)) {
                return true;
            }
            throw answer;
        }
    }

    private static InputStream open(BlobClient blob) throws IOException {
        try {
            return blob.openInputStream();
        } catch (RuntimeException failure) {
            throw new IOException("A content in Blob Storage cannot be read", failure);
        }
    }

    private static Optional<BlobItem> next(Iterator<BlobItem> blobs) {
        return Failures.translating(LISTING, () -> blobs.hasNext() ? Optional.of(blobs.next()) : Optional.empty());
    }

    private BlobClient blob(EmailAddress owner, Sha256 sha256) {
        return container.getBlobClient(folderOf(owner) + sha256.hex());
    }

    private static String folderOf(EmailAddress owner) {
        return Sha256.of(owner.value().getBytes(UTF_8)).hex() + "/";
    }
}
