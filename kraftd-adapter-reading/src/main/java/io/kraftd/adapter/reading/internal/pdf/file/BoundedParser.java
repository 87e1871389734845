package io.kraftd.adapter.reading.internal.pdf.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's parser with streams that unpack within a budget, from the cross-reference table on. */
final class BoundedParser extends PDFParser {
    BoundedParser(RandomAccessRead source, StreamBudget budget) throws IOException {
        super(source);
        document = new BoundedDocument(this, budget);
    }

    private static final class BoundedDocument extends COSDocument {
        private final ICOSParser parser;
        private final StreamBudget budget;

        private BoundedDocument(ICOSParser parser, StreamBudget budget) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.budget = budget;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new BoundedStream(parser.createRandomAccessReadView(start, length), budget);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
