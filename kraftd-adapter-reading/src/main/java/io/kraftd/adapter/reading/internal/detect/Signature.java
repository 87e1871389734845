package io.kraftd.adapter.reading.internal.detect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The bytes by which a kind of file can be known. */
enum Signature {
    ZIP("504b0304"),
    COMPOUND_FILE("d0cf11e0a1b11ae1"),
    PNG("89504e470d0a1a0a"),
    JPEG("ffd8ff"),
    TIFF_LITTLE("49492a00"),
    TIFF_BIG("4d4d002a"),
    BIG_TIFF_LITTLE("49492b00"),
    BIG_TIFF_BIG("4d4d002b"),
    EMPTY_ZIP("504b0506"),
    SPANNED_ZIP("504b0708"),
    GZIP("1f8b"),
    SEVEN_ZIP("377abcaf271c"),
    RAR("526172211a07"),
    BZIP2("425a68"),
    XZ("fd377a585a00"),
    ZSTD("28b52ffd"),
    CABINET("4d534346"),
    TAR("7573746172", 257),
    DOS_EXECUTABLE("4d5a"),
    ELF_EXECUTABLE("7f454c46"),
    SCRIPT("2321"),
    RICH_TEXT("7b5c727466");

    private final String hex;
    private final int offset;

    Signature(String hex) {
        this(hex, 0);
    }

    Signature(String hex, int offset) {
        this.hex = hex;
        this.offset = offset;
    }

    boolean isOn(byte[] file) {
        int end = offset + hex.length() / 2;
        return file.length >= end && HexFormat.of().formatHex(file, offset, end).equals(hex);
    }

    /** Whether it is made of letters that a text may begin with, too. */
    boolean isWord() {
        return this == DOS_EXECUTABLE || this == BZIP2 || this == CABINET;
    }

    /** PDF viewers look for the mark in the first kilobyte and not only at the start. */
    static boolean isPdf(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }
}
