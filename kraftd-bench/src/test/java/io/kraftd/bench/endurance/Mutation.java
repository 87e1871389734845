package io.kraftd.bench.endurance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A file that something happened to; the same seed always does the same. */
final class Mutation {
    private static final int MOST_BYTES = 24;
    private static final int LONGEST_PIECE = 2_000;

    private Mutation() {}

    /** A packed file is broken inside every other time, so that more than its package is tried. */
    static byte[] of(byte[] file, long seed) throws IOException {
        Random random = new Random(seed);
        boolean packed = file[0] == 'P' && file[1] == 'K';
        return packed && random.nextBoolean() ? inside(file, random) : broken(file, random);
    }

    private static byte[] broken(byte[] file, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> without(file, random);
            case 2 -> doubled(file, random);
            case 3 -> digits(file, random);
            default -> flipped(file, random);
        };
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] flipped = file.clone();
        for (int i = 0; i < 1 + random.nextInt(MOST_BYTES); i++) {
            flipped[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    /** Numbers grow: lengths, counts and places are what readers trust most. */
    private static byte[] digits(byte[] file, Random random) {
        byte[] grown = file.clone();
        int from = random.nextInt(file.length);
        int left = 1 + random.nextInt(MOST_BYTES);
        for (int i = from; i < file.length && left > 0; i++) {
            if (grown[i] >= '0' && grown[i] <= '9') {
                grown[i] = '9';
                left--;
            }
        }
        return grown;
    }

    private static byte[] without(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(LONGEST_PIECE));
        byte[] rest = Arrays.copyOf(file, file.length - (to - from));
        System.arraycopy(file, to, rest, from, file.length - to);
        return rest;
    }

    private static byte[] doubled(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + 1 + random.nextInt(LONGEST_PIECE));
        byte[] more = Arrays.copyOf(file, file.length + (to - from));
        System.arraycopy(file, from, more, to, file.length - from);
        return more;
    }

    private static byte[] inside(byte[] file, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part.length > 0 && random.nextInt(3) == 0 ? broken(part, random) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
