package io.kraftd.adapter.publishing.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0. Characters that XML cannot hold are left out. */
public final class XmlText {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; {@code attributes} are names and values in turn, a {@code null} value leaves its name out. */
    public XmlText start(String element, @Nullable String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    public XmlText end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without contents. */
    public XmlText empty(String element, @Nullable String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** An element that holds only this text. */
    public XmlText leaf(String element, String text, @Nullable String... attributes) {
        return start(element, attributes).text(text).end();
    }

    /** Characters of the element that is open. */
    public XmlText text(String text) {
        escape(text);
        return this;
    }

    /** A remark for people who open the file. */
    public XmlText comment(String text) {
        out.append("<!-- ").append(text.replace("--", "- -")).append(" -->\n");
        return this;
    }

    /** All of it in UTF-8. */
    public byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                out.append('"');
            }
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints().filter(XmlText::allowed).forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> out.appendCodePoint(character);
        }
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
