package io.kraftd.adapter.reading.internal.zip;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML part, in the encoding that its first bytes tell (XML 1.0, appendix F). The parser of the JDK is not
 * given bytes, because it prints those that are no characters to standard error, and nobody can ask it not to.
 */
final class XmlText {
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]{0,150}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][\\w.-]{0,40})[\"']");

    private XmlText() {}

    /** {@link IOException} when its encoding is not known, and while reading when it holds bytes that are no characters in it. */
    static Reader of(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(LONGEST_DECLARATION);
        byte[] head = in.readNBytes(LONGEST_DECLARATION);
        in.reset();
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        }
        return new InputStreamReader(
                in,
                encoding(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset encoding(byte[] head) throws IOException {
        if (begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(head, 0, '<') || begins(head, '<', 0)) {
            return head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (begins(head, 0xEF, 0xBB, 0xBF) || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException("An encoding that is not known", e);
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
