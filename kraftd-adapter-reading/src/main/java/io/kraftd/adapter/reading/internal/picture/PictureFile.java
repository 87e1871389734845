package io.kraftd.adapter.reading.internal.picture;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PAGES;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PIXELS;

import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Counted;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An open PNG, JPEG or TIFF file. How large its pictures are is asked before any of them is unpacked. */
public final class PictureFile implements Closeable {
    private static final long UNPACKED_AT_ONCE = 24_000_000;
    private static final int BITS = 8;

    private final byte[] bytes;
    private final FileKind kind;
    private final ReadingLimits limits;
    private final ImageReader reader;

    private PictureFile(byte[] bytes, FileKind kind, ReadingLimits limits, ImageReader reader) {
        this.bytes = bytes;
        this.kind = kind;
        this.limits = limits;
        this.reader = reader;
    }

    /** What is done with each picture of a file, from the first on; {@code index} counts from 0. */
    public interface PerPage {
        /** Receives the upright picture. */
        void accept(int index, GrayImage page);
    }

    /**
     * Hands over the pictures one by one. {@link UnreadableFileException} when the file is damaged, or asks for more pixels
     * or pages than the limits.
     */
    public static void each(byte[] bytes, FileKind kind, ReadingLimits limits, Deadline deadline, PerPage work) {
        with(bytes, kind, limits, file -> {
            int pages = file.count();
            for (int index = 0; index < pages; index++) {
                deadline.check();
                work.accept(index, file.page(index, deadline));
            }
            return pages;
        });
    }

    /** One picture of a file, counted from 0; refused as by {@link #each}, and when there is none of this number. */
    public static GrayImage page(byte[] bytes, FileKind kind, int index, ReadingLimits limits, Deadline deadline) {
        return with(bytes, kind, limits, file -> file.page(index, deadline));
    }

    private interface Work<T> {
        T on(PictureFile file) throws IOException;
    }

    private static <T> T with(byte[] bytes, FileKind kind, ReadingLimits limits, Work<T> work) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.word()).next();
        try (PictureFile file = new PictureFile(bytes, kind, limits, reader)) {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), false, true);
            return work.on(file);
        } catch (UnreadableFileException | DeadlinePassedException | PortException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // why: the decoders of the JDK stumble over damaged files with whatever exception that leads to
            throw new UnreadableFileException(CORRUPT_FILE, "The picture is damaged and cannot be read.", e);
        }
    }

    private int count() throws IOException {
        int pages = kind == FileKind.TIFF ? reader.getNumImages(true) : 1;
        if (pages > limits.pages()) {
            throw new UnreadableFileException(
                    TOO_MANY_PAGES,
                    "The picture has more than the " + Counted.of(limits.pages(), "page that is", "pages that are")
                            + " read.");
        }
        if (pages < 1) {
            throw new IOException("no picture in the file");
        }
        return pages;
    }

    private GrayImage page(int index, Deadline deadline) throws IOException {
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        if (pixels > limits.pixels()) {
            throw new UnreadableFileException(
                    TOO_MANY_PIXELS, "The picture has more than the " + limits.pixels() + " pixels that are read.");
        }
        if (kind == FileKind.JPEG && JpegScans.tooMany(bytes, pixels)) {
            throw tooMuch();
        }
        ImageTypeSpecifier type = reader.getRawImageType(index);
        int bits = type == null ? BITS * 4 : type.getColorModel().getPixelSize();
        if (kind == FileKind.TIFF && pixels * bits / BITS > limits.unpackedBytes()) {
            throw tooMuch();
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / UNPACKED_AT_ONCE));
        param.setSourceSubsampling(step, step, 0, 0);
        reader.addIIOReadProgressListener(new StopWatch(deadline));
        BufferedImage image = reader.read(index, param);
        reader.removeAllIIOReadProgressListeners();
        deadline.check();
        return Orientation.of(bytes, kind, index).applied(Grays.of(image, deadline));
    }

    private static UnreadableFileException tooMuch() {
        return new UnreadableFileException(DECOMPRESSION_LIMIT, "The picture unpacks to far more data than is read.");
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
