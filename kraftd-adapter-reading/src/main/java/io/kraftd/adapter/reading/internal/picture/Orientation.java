package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.layout.FileKind;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera or scanner was held, as the file says (TIFF 6.0 and Exif 2.3, tag 274). */
final class Orientation {
    private static final int TAG = 274;
    private static final int ENTRY = 12;
    private static final int UPRIGHT = 1;
    private static final int[] QUARTERS = {0, 0, 0, 2, 2, 3, 1, 1, 3};
    private static final boolean[] MIRRORED = {false, false, true, false, true, true, false, true, false};

    private final int value;

    private Orientation(int value) {
        this.value = value >= UPRIGHT && value < QUARTERS.length ? value : UPRIGHT;
    }

    /** Of one picture of a file, counted from 0; upright when the file does not say or is damaged there. */
    static Orientation of(byte[] file, FileKind kind, int index) {
        try {
            return switch (kind) {
                case TIFF -> new Orientation(directory(ByteBuffer.wrap(file), index));
                case JPEG -> new Orientation(camera(file));
                default -> new Orientation(UPRIGHT);
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // why: the rest of the file may be sound, and a page that lies on its side is noticed later
            return new Orientation(UPRIGHT);
        }
    }

    /** The picture stood up: mirrored first, then turned, so that the two together undo what the value says. */
    GrayImage applied(GrayImage image) {
        return (MIRRORED[value] ? image.mirrored() : image).turned(QUARTERS[value]);
    }

    /** Walks over the segments of a JPEG file to the one with camera data. */
    private static int camera(byte[] file) {
        ByteBuffer jpeg = ByteBuffer.wrap(file);
        jpeg.position(2);
        while (jpeg.remaining() > 4) {
            int marker = jpeg.getShort() & 0xFFFF;
            int length = (jpeg.getShort() & 0xFFFF) - 2;
            if (marker < 0xFF02 || marker == 0xFFDA || length < 0) {
                return UPRIGHT;
            }
            if (marker == 0xFFE1 && length > 6 && isExif(file, jpeg.position())) {
                return directory(jpeg.slice(jpeg.position() + 6, length - 6), 0);
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] file, int at) {
        return new String(file, at, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    /** The value in one directory of a TIFF structure. */
    private static int directory(ByteBuffer tiff, int index) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        for (int i = 0; i < index; i++) {
            at = tiff.getInt(at + 2 + ENTRY * (tiff.getShort(at) & 0xFFFF));
        }
        int entries = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + ENTRY * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return UPRIGHT;
    }
}
