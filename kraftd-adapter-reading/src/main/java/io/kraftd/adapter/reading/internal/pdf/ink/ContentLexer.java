package io.kraftd.adapter.reading.internal.pdf.ink;

import io.kraftd.adapter.reading.internal.pdf.ink.Operands.Name;
import io.kraftd.adapter.reading.internal.pdf.ink.Operands.Other;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a content stream into operands and operators (ISO 32000-1, 7.2 and 7.8.2). Nothing in it is an error: what makes no sense is passed over. */
final class ContentLexer {
    private static final int LONGEST_OPERATOR = 8;
    private static final int LONGEST_ARRAY = 100_000;
    private static final int LONGEST_STRING = 1_000_000;

    private final byte[] stream;
    private int at;

    ContentLexer(byte[] stream) {
        this.stream = stream;
    }

    /** Fills the operands and gives the operator after them; {@code null} at the end of the stream. */
    @Nullable
    String next(Operands operands) {
        operands.clear();
        while (at < stream.length) {
            int c = stream[at];
            if (isSpace(c)) {
                at++;
            } else if (isOperatorStart(c)) {
                String word = word();
                if (!isConstant(word)) {
                    return word;
                }
                operands.push(Other.OTHER);
            } else {
                Object operand = operand(c);
                if (operand != null) {
                    operands.push(operand);
                }
            }
        }
        return null;
    }

    /** Passes over the data of an inline image, from behind its {@code ID} to behind its {@code EI}. */
    void skipImage() {
        at++;
        while (at < stream.length && !endsImage()) {
            at++;
        }
        at += 3;
    }

    // why: the data may hold the letters EI anywhere; behind the true ones stands text, not bytes
    private boolean endsImage() {
        if (at + 2 >= stream.length || !isSpace(stream[at]) || stream[at + 1] != 'E' || stream[at + 2] != 'I') {
            return at + 2 >= stream.length;
        }
        for (int i = at + 3; i < Math.min(at + 13, stream.length); i++) {
            int c = stream[i];
            if (c < 0 || (c < ' ' && !isSpace(c)) || (i == at + 3 && !isSpace(c))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object operand(int c) {
        return switch (c) {
            case '/' -> name();
            case '(' -> literal();
            case '[' -> array();
            case '<' -> at + 1 < stream.length && stream[at + 1] == '<' ? skipDictionary() : hexadecimal();
            case '%' -> skipComment();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> skipByte();
        };
    }

    private Double number() {
        boolean negative = false;
        double value = 0;
        double unit = 0;
        for (; at < stream.length; at++) {
            int c = stream[at];
            if (c >= '0' && c <= '9') {
                value = unit == 0 ? value * 10 + (c - '0') : value + (c - '0') * unit;
                unit /= 10;
            } else if (c == '.' && unit == 0) {
                unit = 0.1;
            } else if (c == '-') {
                negative |= value == 0 && unit == 0;
            } else if (c != '+') {
                break;
            }
        }
        return negative ? -value : value;
    }

    private Name name() {
        StringBuilder name = new StringBuilder();
        for (at++; at < stream.length && isRegular(stream[at]); at++) {
            if (stream[at] == '#' && at + 2 < stream.length && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
                name.append((char) (hex(at + 1) << 4 | hex(at + 2)));
                at += 2;
            } else {
                name.append((char) (stream[at] & 0xFF));
            }
        }
        return new Name(name.toString());
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        at++;
        while (at < stream.length && stream[at] != ']') {
            int c = stream[at];
            if (isSpace(c) || c == '[' || isOperatorStart(c)) {
                at++;
            } else {
                Object element = operand(c);
                if (element != null && array.size() < LONGEST_ARRAY) {
                    array.add(element);
                }
            }
        }
        at++;
        return array;
    }

    private byte[] literal() {
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int depth = 1;
        for (at++; at < stream.length; at++) {
            int c = stream[at];
            if (c == '\\') {
                at++;
                escaped(string);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            write(string, c);
        }
        at++;
        return string.toByteArray();
    }

    private void escaped(ByteArrayOutputStream string) {
        int c = at < stream.length ? stream[at] : ' ';
        switch (c) {
            case 'n' -> write(string, '\n');
            case 'r' -> write(string, '\r');
            case 't' -> write(string, '\t');
            case 'b' -> write(string, '\b');
            case 'f' -> write(string, '\f');
            case '\n' -> {}
            case '\r' -> at += at + 1 < stream.length && stream[at + 1] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> write(string, octal());
            default -> write(string, c);
        }
    }

    private int octal() {
        int value = 0;
        int end = Math.min(at + 3, stream.length);
        int digit = at;
        while (digit < end && stream[digit] >= '0' && stream[digit] <= '7') {
            value = value * 8 + stream[digit++] - '0';
        }
        at = digit - 1;
        return value;
    }

    private byte[] hexadecimal() {
        ByteArrayOutputStream string = new ByteArrayOutputStream();
        int high = -1;
        for (at++; at < stream.length && stream[at] != '>'; at++) {
            int digit = hex(at);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                write(string, high << 4 | digit);
                high = -1;
            }
        }
        at++;
        if (high >= 0) {
            write(string, high << 4);
        }
        return string.toByteArray();
    }

    private static void write(ByteArrayOutputStream string, int b) {
        if (string.size() < LONGEST_STRING) {
            string.write(b);
        }
    }

    /** Dictionaries stand only where nothing is drawn: what is in them is passed over as a whole, however deep. */
    private Other skipDictionary() {
        int depth = 0;
        do {
            int c = stream[at];
            boolean twice = at + 1 < stream.length && stream[at + 1] == c;
            if (c == '(') {
                literal();
            } else if ((c == '<' || c == '>') && twice) {
                depth += c == '<' ? 1 : -1;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < stream.length);
        return Other.OTHER;
    }

    private @Nullable Object skipComment() {
        while (at < stream.length && stream[at] != '\n' && stream[at] != '\r') {
            at++;
        }
        return null;
    }

    private @Nullable Object skipByte() {
        at++;
        return null;
    }

    private String word() {
        int start = at;
        while (at < stream.length && isRegular(stream[at])) {
            at++;
        }
        return new String(stream, start, Math.min(at - start, LONGEST_OPERATOR), StandardCharsets.ISO_8859_1);
    }

    private static boolean isConstant(String word) {
        return word.equals("true") || word.equals("false") || word.equals("null");
    }

    private int hex(int index) {
        return Character.digit(stream[index], 16);
    }

    private static boolean isOperatorStart(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\'' || c == '"';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(int c) {
        return !isSpace(c)
                && switch (c) {
                    case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
                    default -> true;
                };
    }
}
