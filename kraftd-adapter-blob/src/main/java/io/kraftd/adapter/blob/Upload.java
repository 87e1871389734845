package io.kraftd.adapter.blob;

import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.blob.models.BlobRequestConditions;
import com.azure.storage.blob.options.BlockBlobCommitBlockListOptions;
import com.azure.storage.blob.options.BlockBlobSimpleUploadOptions;
import com.azure.storage.blob.specialized.BlockBlobClient;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Brings one content in, in parts that can be sent again. Nothing can be seen before the last request, which is made only
 * when the bytes have turned out to be those of the hash, and only where nothing is there.
 */
final class Upload {
    private static final int PART_BYTES = 8 << 20;

    private final BlockBlobClient blob;
    private final BlobRequestConditions onlyNew = new BlobRequestConditions().setIfNoneMatch("*");
    private final MessageDigest digest = Sha256.newDigest();
    private long size;

    Upload(BlockBlobClient blob) {
        this.blob = blob;
    }

    /** {@link IllegalArgumentException} when the bytes do not have the hash they come with. */
    void send(Content content) throws IOException {
        try (InputStream bytes = content.open()) {
            byte[] part = next(bytes);
            if (part.length < PART_BYTES) {
                check(content);
                blob.uploadWithResponse(
                        new BlockBlobSimpleUploadOptions(BinaryData.fromBytes(part)).setRequestConditions(onlyNew),
                        null,
                        Context.NONE);
            } else {
                sendInBlocks(content, part, bytes);
            }
        }
    }

    private void sendInBlocks(Content content, byte[] first, InputStream rest) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (byte[] part = first; part.length > 0; part = next(rest)) {
            // why: whoever sends other bytes for the same content at the same time sends other blocks.
            String id = blockId(blocks.size(), part);
            blob.stageBlock(id, BinaryData.fromBytes(part));
            blocks.add(id);
        }
        check(content);
        blob.commitBlockListWithResponse(
                new BlockBlobCommitBlockListOptions(blocks).setRequestConditions(onlyNew), null, Context.NONE);
    }

    private byte[] next(InputStream bytes) throws IOException {
        byte[] part = bytes.readNBytes(PART_BYTES);
        digest.update(part);
        size += part.length;
        return part;
    }

    private void check(Content content) throws IOException {
        if (size != content.size()) {
            throw new EOFException("not as many bytes as announced");
        }
        if (!Sha256.ofDigest(digest.digest()).equals(content.sha256())) {
            throw new IllegalArgumentException("The bytes do not have the hash they come with");
        }
    }

    private static String blockId(int number, byte[] part) {
        MessageDigest id = Sha256.newDigest();
        id.update(part);
        id.update((byte) number);
        id.update((byte) (number >> Byte.SIZE));
        return Base64.getEncoder().encodeToString(id.digest());
    }
}
