package io.kraftd.adapter.reading.internal.pdf.ink;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an operator: numbers as {@code Double}, names as {@link Name}, strings as {@code byte[]}, arrays as
 * {@code List}. Counted from the end, since what is too much stands in front.
 */
final class Operands {
    private static final int MOST = 64;

    private final @Nullable Object[] values = new Object[MOST];
    private int size;

    /** A name, without its slash. */
    record Name(String text) {}

    /** Something nobody asks for: a dictionary, a truth value, nothing. */
    enum Other {
        OTHER
    }

    void clear() {
        size = 0;
    }

    void push(Object value) {
        if (size == MOST) {
            System.arraycopy(values, 1, values, 0, --size);
        }
        values[size++] = value;
    }

    void dropLast() {
        size = Math.max(0, size - 1);
    }

    int size() {
        return size;
    }

    /** Whether the last so many are numbers. */
    boolean areNumbers(int count) {
        if (size < count) {
            return false;
        }
        for (int i = size - count; i < size; i++) {
            if (!(values[i] instanceof Double)) {
                return false;
            }
        }
        return true;
    }

    /** One of the last so many, which are numbers. */
    double number(int index, int count) {
        return values[size - count + index] instanceof Double number ? number : 0;
    }

    /** The last one, when it is a string. */
    byte @Nullable [] string() {
        return size > 0 && values[size - 1] instanceof byte[] string ? string : null;
    }

    /** The last one, when it is an array. */
    @Nullable
    List<?> array() {
        return size > 0 && values[size - 1] instanceof List<?> array ? array : null;
    }

    /** The one that stands so many before the end, when it is a name. */
    @Nullable
    String name(int before) {
        return size > before && values[size - 1 - before] instanceof Name name ? name.text() : null;
    }

    /** Whether all are numbers within these bounds, and there is one at least. */
    boolean allWithin(double least, double most) {
        for (int i = 0; i < size; i++) {
            if (!(values[i] instanceof Double number) || number < least || number > most) {
                return false;
            }
        }
        return size > 0;
    }
}
