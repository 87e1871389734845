package io.kraftd.adapter.reading.internal.pdf.ink;

import io.kraftd.adapter.reading.internal.pdf.file.BoundedStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The content of one page: its streams, one after the other, since an operator may stand in the stream after its operands. */
final class PageContent {
    private static final int LONGEST = 64 * 1024 * 1024;

    private final ByteArrayOutputStream joined = new ByteArrayOutputStream();
    private @Nullable IOException broken;

    private PageContent() {}

    static PageContent of(PDPage page) {
        PageContent content = new PageContent();
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        content.add(contents);
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                content.add(array.getObject(i));
            }
        }
        return content;
    }

    byte[] bytes() {
        return joined.toByteArray();
    }

    /** What went wrong with the last stream that could not be unpacked; {@code null} when all could. */
    @Nullable
    IOException broken() {
        return broken;
    }

    private void add(@Nullable COSBase part) {
        if (part instanceof COSStream stream) {
            try {
                byte[] bytes = BoundedStream.bytes(stream);
                if (joined.size() + (long) bytes.length > LONGEST) {
                    throw InkEngine.tooMuch();
                }
                joined.writeBytes(bytes);
                joined.write('\n');
            } catch (IOException e) {
                broken = e;
            }
        }
    }
}
