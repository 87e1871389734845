package io.kraftd.adapter.reading.internal.pdf;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Runs the content streams of a file's pages and notes glyphs, lines and where pictures lie. Paints nothing. */
final class InkEngine extends PDFStreamEngine {
    private static final int CHECK_EVERY = 256;
    private static final int DEEPEST = 16;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_GLYPHS = 10_000_000;
    private static final int MOST_GLYPHS_OF_PAGE = 200_000;

    private final Deadline deadline;
    private final HiddenLayers layers;
    private final IdentityHashMap<COSDictionary, TextFont> fonts = new IdentityHashMap<>();
    private final TextFont unnamed = TextFont.unnamed();
    private PageInk page = new PageInk();
    private InkState state = new InkState();
    private int operators;
    private int depth;
    private int forms;
    private int glyphs;

    InkEngine(COSDictionary catalog, Deadline deadline) {
        this.deadline = deadline;
        this.layers = new HiddenLayers(catalog);
        TextOperators.of(this).forEach(this::addOperator);
    }

    /** Notes all that this page puts on the paper. */
    void run(PDPage of, PageInk ink) throws IOException {
        page = ink;
        state = new InkState();
        layers.reset();
        forms = 0;
        processPage(of);
        for (PDAnnotation annotation : of.getAnnotations()) {
            deadline.check();
            if (FormFields.isSeen(annotation)) {
                show(annotation);
            }
        }
    }

    private void show(PDAnnotation annotation) throws IOException {
        int before = page.glyphs().size();
        state = new InkState();
        layers.reset();
        showAnnotation(annotation);
        if (page.glyphs().size() == before) {
            page.glyphs().addAll(FormFields.glyphs(annotation, unnamed));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % CHECK_EVERY == 0) {
            deadline.check();
        }
        String name = operator.getName();
        switch (name) {
            case OperatorName.DRAW_OBJECT -> draw(operands);
            case OperatorName.BEGIN_INLINE_IMAGE -> picture();
            case OperatorName.SET_FONT_AND_SIZE -> font(operands);
            case OperatorName.BEGIN_MARKED_CONTENT -> layers.begin(null);
            case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> layers.begin(layer(operands));
            case OperatorName.END_MARKED_CONTENT -> layers.end();
            case OperatorName.SAVE -> {
                if (state.save()) {
                    super.processOperator(operator, operands);
                }
            }
            case OperatorName.RESTORE -> {
                if (state.restore()) {
                    super.processOperator(operator, operands);
                }
            }
            default -> {
                if (!state.follow(name, operands) && !path(name, operands)) {
                    super.processOperator(operator, operands);
                }
            }
        }
    }

    private boolean path(String name, List<COSBase> operands) {
        String done = layers.hides() && PathOperators.paints(name) ? OperatorName.ENDPATH : name;
        return PathOperators.follow(
                done, operands, getGraphicsState().getCurrentTransformationMatrix(), page.path(), state);
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        glyphs += codes.length;
        if (glyphs > MOST_GLYPHS || page.glyphs().size() + codes.length > MOST_GLYPHS_OF_PAGE) {
            throw tooMuch();
        }
        TextFont font = state.font();
        List<Glyph> shown = layers.hides() ? new ArrayList<>() : page.glyphs();
        TextPen.show(codes, font == null ? unnamed : font, getGraphicsState(), shown);
    }

    private @Nullable COSDictionary layer(List<COSBase> operands) {
        boolean named =
                operands.size() >= 2 && COSName.OC.equals(operands.get(0)) && operands.get(1) instanceof COSName;
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return named && all != null ? all.getCOSDictionary((COSName) operands.get(1)) : null;
    }

    private void font(List<COSBase> operands) {
        if (operands.size() < 2
                || !(operands.get(0) instanceof COSName name)
                || !(operands.get(1) instanceof COSNumber size)) {
            return;
        }
        getGraphicsState().getTextState().setFontSize(size.floatValue());
        COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = all == null ? null : all.getCOSDictionary(name);
        state.font(font == null ? unnamed : fonts.computeIfAbsent(font, TextFont::of));
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            picture();
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (object instanceof PDFormXObject form
                && depth < DEEPEST
                && !layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            draw(form);
        }
    }

    private void draw(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw tooMuch();
        }
        depth++;
        state.save();
        try {
            if (form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else {
                showForm(form);
            }
        } finally {
            state.restore();
            depth--;
        }
    }

    private void picture() {
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        page.picture(
                Math.abs((double) unit.getScaleX() * unit.getScaleY() - (double) unit.getShearX() * unit.getShearY()));
    }

    private static UnreadableFileException tooMuch() {
        return new UnreadableFileException(DECOMPRESSION_LIMIT, "The PDF draws far more than any document does.");
    }
}
