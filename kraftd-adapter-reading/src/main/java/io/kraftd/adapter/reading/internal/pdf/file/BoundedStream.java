package io.kraftd.adapter.reading.internal.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A stream of a PDF that unpacks within a budget, and only by filters whose output is bounded by their input. */
public final class BoundedStream extends COSStream {
    private static final Set<COSName> TEXT_FILTERS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);
    private static final int MOST_FILTERS = 8;
    private static final long LONGEST_ROW = 16L * 1024 * 1024;

    private final StreamBudget budget;
    private final long packedLength;
    private long spent;

    BoundedStream(RandomAccessReadView packed, StreamBudget budget) throws IOException {
        super(null, packed);
        this.budget = budget;
        this.packedLength = packed.length();
    }

    /** The bytes of a stream after all filters. */
    public static byte[] bytes(COSStream stream) throws IOException {
        if (stream instanceof BoundedStream bounded) {
            return bounded.unpacked();
        }
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        if (getFilters() == null) {
            return super.createInputStream(options);
        }
        List<COSName> names = filterNames();
        int last = names.size() - 1;
        boolean picture = last >= 0 && PictureFilters.are(names.get(last));
        COSStream plain = new COSStream();
        try (OutputStream out = plain.createRawOutputStream()) {
            byte[] bytes = picture ? unpacked(names.subList(0, last)) : unpacked();
            if (picture) {
                budget.allowPicture(names.get(last), bytes, PictureFilters.pixels(names.get(last), bytes, this));
                PictureFilters.describe(plain, this, names.get(last), last);
            }
            out.write(bytes);
        }
        return plain.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return getFilters() == null ? super.createView() : new RandomAccessReadBuffer(unpacked());
    }

    private byte[] unpacked() throws IOException {
        return unpacked(filterNames());
    }

    private byte[] unpacked(List<COSName> names) throws IOException {
        byte @Nullable [] bytes = null;
        List<Filter> filters = filters(names);
        boolean drawn = COSName.IMAGE.equals(getCOSName(COSName.SUBTYPE));
        long pixels = PictureFilters.declared(this);
        for (int i = 0; i < filters.size(); i++) {
            StreamBudget.Buffer out = drawn ? budget.picture(pixels) : budget.buffer(packedLength);
            try (InputStream in = bytes == null ? createRawInputStream() : new ByteArrayInputStream(bytes)) {
                filters.get(i).decode(in, out, this, i, DecodeOptions.DEFAULT);
            }
            bytes = out.toByteArray();
        }
        if (bytes == null) {
            try (InputStream in = createRawInputStream()) {
                return in.readAllBytes();
            }
        }
        if (!drawn) {
            spendOnce(bytes.length);
        }
        return bytes;
    }

    private void spendOnce(long bytes) {
        if (bytes > spent) {
            budget.spend(bytes - spent);
            spent = bytes;
        }
    }

    private List<Filter> filters(List<COSName> names) throws IOException {
        List<Filter> filters = new ArrayList<>();
        for (COSName name : names) {
            if (!TEXT_FILTERS.contains(name)) {
                throw new IOException("No filter for text: " + name.getName());
            }
            filters.add(FilterFactory.INSTANCE.getFilter(name));
        }
        if (filters.size() > MOST_FILTERS
                || rowLength(getDictionaryObject(COSName.DP, COSName.DECODE_PARMS)) > LONGEST_ROW) {
            throw new IOException("Filters ask for too much");
        }
        return filters;
    }

    private List<COSName> filterNames() throws IOException {
        COSBase filters = getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("A filter without a name");
                }
                names.add(name);
            }
        }
        return names;
    }

    // why: the predictor allocates a row before it has seen a byte of it
    private static long rowLength(@Nullable COSBase parameters) {
        if (parameters instanceof COSArray array) {
            long longest = 0;
            for (int i = 0; i < array.size(); i++) {
                longest = Math.max(longest, array.getObject(i) instanceof COSDictionary one ? rowLength(one) : 0);
            }
            return longest;
        }
        return parameters instanceof COSDictionary one
                ? (long) one.getInt(COSName.COLUMNS, 1)
                        * one.getInt(COSName.COLORS, 1)
                        * one.getInt(COSName.BITS_PER_COMPONENT, 8)
                        / 8
                : 0;
    }
}
