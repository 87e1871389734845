package io.kraftd.adapter.reading.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;

/** A page whose content is unpacked as a whole and so within bounds, not bit by bit past them. */
final class BoundedPage extends PDPage {
    BoundedPage(COSDictionary page) {
        super(page);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return getContentsForRandomAccess();
    }
}
