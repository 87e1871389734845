package io.kraftd.adapter.reading.internal.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;

/** The encoding that an embedded Type 1 program brings along, spelled out in its readable part ({@code dup 12 /fi put}). */
final class Type1Encoding extends Encoding {
    private static final Pattern ENTRY = Pattern.compile("\\bdup\\s{1,4}(\\d{1,3})\\s{0,4}/(\\S{1,40})\\s{1,4}put\\b");
    private static final int LONGEST = 64 * 1024;

    Type1Encoding(byte[] program) {
        String head = new String(program, 0, Math.min(program.length, LONGEST), StandardCharsets.ISO_8859_1);
        int secret = head.indexOf("eexec");
        Matcher entries = ENTRY.matcher(secret < 0 ? head : head.substring(0, secret));
        while (entries.find()) {
            add(Integer.parseInt(entries.group(1)), entries.group(2));
        }
    }

    boolean isEmpty() {
        return codeToName.isEmpty();
    }

    @Override
    public COSBase getCOSObject() {
        return COSName.getPDFName("BuiltIn");
    }

    @Override
    public String getEncodingName() {
        return "built-in";
    }
}
