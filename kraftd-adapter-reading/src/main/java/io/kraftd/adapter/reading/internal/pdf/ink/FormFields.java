package io.kraftd.adapter.reading.internal.pdf.ink;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/** What was filled into form fields that no program has drawn yet (ISO 32000-1, 12.7). */
final class FormFields {
    private static final Set<String> SEEN = Set.of("Widget", "FreeText", "Stamp");
    private static final double LARGEST = 12;
    private static final double LETTER = 0.5;
    private static final int MOST_PARENTS = 32;
    private static final int LONGEST = 10_000;

    private FormFields() {}

    /** Whether the annotation is part of what a reader sees on the paper. */
    static boolean isSeen(PDAnnotation annotation) {
        return SEEN.contains(String.valueOf(annotation.getSubtype()))
                && !annotation.isHidden()
                && !annotation.isNoView()
                && annotation.getRectangle() != null;
    }

    /** Where a form puts what it draws. */
    static Affine matrix(COSDictionary form) {
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix == null || matrix.size() != 6) {
            return Affine.IDENTITY;
        }
        float[] m = matrix.toFloatArray();
        return new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
    }

    /** The step that fits the box of an appearance, once drawn by its own matrix, into the field (ISO 32000-1, 12.5.5). */
    static Affine place(PDAnnotation field, PDAppearanceStream appearance) {
        PDRectangle to = field.getRectangle();
        PDRectangle box = appearance.getBBox();
        Affine m = matrix(appearance.getCOSObject());
        if (box == null) {
            return Affine.move(to.getLowerLeftX(), to.getLowerLeftY());
        }
        double[] x = {box.getLowerLeftX(), box.getUpperRightX()};
        double[] y = {box.getLowerLeftY(), box.getUpperRightY()};
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            left = Math.min(left, m.x(x[i % 2], y[i / 2]));
            right = Math.max(right, m.x(x[i % 2], y[i / 2]));
            bottom = Math.min(bottom, m.y(x[i % 2], y[i / 2]));
            top = Math.max(top, m.y(x[i % 2], y[i / 2]));
        }
        double wide = right > left ? to.getWidth() / (right - left) : 1;
        double high = top > bottom ? to.getHeight() / (top - bottom) : 1;
        return new Affine(wide, 0, 0, high, to.getLowerLeftX() - left * wide, to.getLowerLeftY() - bottom * high);
    }

    /** The filled-in text as glyphs inside the field, line by line, made to fit. */
    static List<Glyph> glyphs(PDAnnotation field, TextFont font) {
        String value = value(field.getCOSObject());
        PDRectangle box = field.getRectangle();
        List<Glyph> glyphs = new ArrayList<>();
        String[] lines =
                value.substring(0, Math.min(LONGEST, value.length())).strip().split("\\R", -1);
        double size = Math.min(LARGEST, box.getHeight() / lines.length);
        for (int i = 0; i < lines.length; i++) {
            double step = Math.min(LETTER * size, box.getWidth() / Math.max(1, lines[i].length()));
            double base = box.getUpperRightY() - (i + font.ascent()) * size;
            for (int c = 0; c < lines[i].length(); c++) {
                String letter = lines[i].substring(c, c + 1);
                double x = box.getLowerLeftX() + c * step;
                glyphs.add(new Glyph(letter, x, base, step, 0, 0, size, size, 0, font, false, true));
            }
        }
        return glyphs;
    }

    /** Text and choices are inherited from the field above; buttons have no text. */
    private static String value(COSDictionary field) {
        COSBase type = inherited(field, COSName.FT);
        COSBase value = inherited(field, COSName.V);
        boolean textual = COSName.TX.equals(type) || COSName.CH.equals(type);
        return textual && value instanceof COSString text ? text.getString() : "";
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; at != null && i < MOST_PARENTS; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
