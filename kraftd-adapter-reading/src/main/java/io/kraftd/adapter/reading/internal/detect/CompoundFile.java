package io.kraftd.adapter.reading.internal.detect;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ENCRYPTED_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.MACROS_NOT_ALLOWED;

import io.kraftd.adapter.reading.internal.sheet.XlsReader;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells compound files ([MS-CFB]) by the names in their root directory. */
final class CompoundFile {
    private CompoundFile() {}

    static FileKind kind(byte[] file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return kind(system.getRoot());
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // why: POI answers broken tables of sectors with whatever exception they lead to
            throw new UnreadableFileException(CORRUPT_FILE, "The file is damaged and cannot be read.", e);
        }
    }

    private static FileKind kind(DirectoryNode root) {
        if (root.hasEntry("EncryptedPackage")) {
            throw new UnreadableFileException(
                    ENCRYPTED_FILE, "The file is protected by a password. Upload a copy without one.");
        }
        if (root.hasEntry("_VBA_PROJECT_CUR") || root.hasEntry("Macros") || root.hasEntry("VBA")) {
            throw new UnreadableFileException(
                    MACROS_NOT_ALLOWED, "The file holds macros. Save it without macros and upload it again.");
        }
        if (!XlsReader.isWorkbook(root)) {
            throw FileDetector.unsupported();
        }
        return FileKind.XLS;
    }
}
