package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.adapter.reading.internal.data.XmlReader;
import io.kraftd.adapter.reading.internal.pdf.file.BoundedStream;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Structured data that a PDF carries: files in its tree of names and files associated with the document (ISO 32000-2, 7.11). */
final class Attachments {
    private static final int MOST_FILES = 100;
    private static final int MOST_NODES = 1_000;
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final ReadingLimits limits;
    private final Deadline deadline;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<StructuredData> found = new ArrayList<>();

    private Attachments(ReadingLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    /** The business documents among the attachments; other attachments are left alone. */
    static List<StructuredData> of(COSDictionary catalog, ReadingLimits limits, Deadline deadline) {
        Attachments attachments = new Attachments(limits, deadline);
        attachments.associated(catalog.getCOSArray(ASSOCIATED));
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        attachments.named(names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES));
        return attachments.found;
    }

    private void associated(@Nullable COSArray files) {
        for (int i = 0; files != null && i < Math.min(files.size(), MOST_FILES); i++) {
            file(files.getObject(i));
        }
    }

    private void named(@Nullable COSDictionary root) {
        Deque<COSDictionary> nodes = new ArrayDeque<>();
        if (root != null) {
            nodes.add(root);
        }
        for (int visited = 0; !nodes.isEmpty() && visited < MOST_NODES; visited++) {
            COSDictionary node = nodes.remove();
            COSArray names = node.getCOSArray(COSName.NAMES);
            for (int i = 1; names != null && i < names.size(); i += 2) {
                file(names.getObject(i));
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < Math.min(kids.size(), MOST_NODES); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid && seen.add(kid)) {
                    nodes.add(kid);
                }
            }
        }
    }

    private void file(@Nullable COSBase specification) {
        deadline.check();
        if (!(specification instanceof COSDictionary file) || !seen.add(file) || seen.size() > MOST_NODES) {
            return;
        }
        COSDictionary contents = file.getCOSDictionary(COSName.EF);
        COSStream stream = contents == null ? null : contents.getCOSStream(COSName.F);
        String name = file.getString(COSName.UF, file.getString(COSName.F, "attachment"));
        if (stream != null && seen.add(stream) && found.size() < MOST_FILES) {
            read(name, stream);
        }
    }

    private void read(String name, COSStream stream) {
        try {
            byte[] bytes = BoundedStream.bytes(stream);
            if (looksLikeXml(bytes)) {
                XmlReader.carried(name, bytes, limits, deadline).ifPresent(found::add);
            }
        } catch (IOException e) {
            // why: an attachment that cannot be unpacked is no reason not to read the page
            return;
        }
    }

    private static boolean looksLikeXml(byte[] bytes) {
        int at = bytes.length > 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '<' || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    }
}
