package io.kraftd.adapter.reading.internal.detect;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.ARCHIVE_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.MACROS_NOT_ALLOWED;

import io.kraftd.adapter.reading.internal.zip.OfficePackage;
import io.kraftd.adapter.reading.internal.zip.ZipParts;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells zipped office files by the content types they declare (ECMA-376 part 2, 10.1.2). */
final class OfficeFile {
    private static final String TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

    private OfficeFile() {}

    static FileKind kind(byte[] file, ReadingLimits limits, Deadline deadline) {
        ZipParts parts = ZipParts.of(file, limits, deadline);
        if (!parts.names().contains(TYPES)) {
            throw parts.names().contains("mimetype") && parts.names().contains(OPEN_DOCUMENT)
                    ? FileDetector.unsupported()
                    : new UnreadableFileException(
                            ARCHIVE_NOT_ALLOWED, "Archives are not read. Upload the files in it one by one.");
        }
        List<String> types = types(new OfficePackage(parts));
        if (types.stream().anyMatch(OfficeFile::isMacro)
                || parts.names().stream().anyMatch(OfficeFile::isMacroPart)) {
            throw new UnreadableFileException(
                    MACROS_NOT_ALLOWED, "The file holds macros. Save it without macros and upload it again.");
        }
        if (isAny(types, "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml")) {
            return FileKind.XLSX;
        }
        if (isAny(types, "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")) {
            return FileKind.DOCX;
        }
        throw FileDetector.unsupported();
    }

    private static List<String> types(OfficePackage office) {
        List<String> types = new ArrayList<>();
        office.read(TYPES, xml -> {
            while (xml.next()) {
                String type = xml.starts("Override") || xml.starts("Default") ? xml.attribute("ContentType") : null;
                if (type != null) {
                    types.add(type.toLowerCase(Locale.ROOT));
                }
            }
        });
        return types;
    }

    private static boolean isMacro(String type) {
        return type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet");
    }

    private static boolean isMacroPart(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static boolean isAny(List<String> types, String... ends) {
        return types.stream().anyMatch(type -> {
            for (String end : ends) {
                if (type.endsWith(end)) {
                    return true;
                }
            }
            return false;
        });
    }
}
