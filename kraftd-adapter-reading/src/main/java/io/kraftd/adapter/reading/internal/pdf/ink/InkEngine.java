package io.kraftd.adapter.reading.internal.pdf.ink;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;

import io.kraftd.adapter.reading.internal.pdf.file.BoundedStream;
import io.kraftd.adapter.reading.internal.pdf.font.TextFont;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/** Runs the content streams of a file's pages and notes glyphs, lines and where pictures lie. Paints nothing. */
public final class InkEngine {
    private static final int CHECK_EVERY = 256;
    private static final int DEEPEST_FORM = 16;
    private static final int DEEPEST_STATE = 500;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_OPERATORS_OF_PAGE = 5_000_000;
    private static final int MOST_GLYPHS = 10_000_000;
    private static final int MOST_GLYPHS_OF_PAGE = 200_000;

    private final Deadline deadline;
    private final HiddenLayers layers;
    private final IdentityHashMap<COSDictionary, TextFont> fonts = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Resources> known = new IdentityHashMap<>();
    private final TextFont unnamed = TextFont.unnamed();
    private final TextOperators text = new TextOperators(this::note);
    private PageInk page = new PageInk();
    private Resources resources = new Resources(null);
    private InkState state = new InkState(Affine.IDENTITY, unnamed);
    private Deque<InkState> saved = new ArrayDeque<>();
    private int depth;
    private int forms;
    private int operators;
    private int glyphs;

    /** Runs pages of the file with this catalog, until the deadline. */
    public InkEngine(COSDictionary catalog, Deadline deadline) {
        this.deadline = deadline;
        this.layers = new HiddenLayers(catalog);
    }

    /** Notes all that this page puts on the paper; {@link IOException} when parts of it are broken, after the other parts. */
    public void run(PDPage of, PageInk ink) throws IOException {
        page = ink;
        forms = 0;
        operators = 0;
        resources = resources(of.getResources());
        begin(Affine.IDENTITY);
        PageContent content = PageContent.of(of);
        run(content.bytes());
        for (PDAnnotation annotation : of.getAnnotations()) {
            if (FormFields.isSeen(annotation)) {
                annotation(annotation);
            }
        }
        if (content.broken() != null) {
            throw content.broken();
        }
    }

    private void begin(Affine matrix) {
        state = new InkState(matrix, unnamed);
        saved = new ArrayDeque<>();
        layers.reset();
    }

    private void run(byte[] content) throws IOException {
        ContentLexer lexer = new ContentLexer(content);
        Operands operands = new Operands();
        for (String name = lexer.next(operands); name != null; name = lexer.next(operands)) {
            if (++operators % CHECK_EVERY == 0) {
                deadline.check();
            }
            if (operators > MOST_OPERATORS_OF_PAGE) {
                throw tooMuch();
            }
            if (name.equals("ID")) {
                lexer.skipImage();
                picture();
            } else {
                follow(name, operands);
            }
        }
    }

    private void follow(String name, Operands operands) throws IOException {
        switch (name) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> concatenate(operands);
            case "Tf" -> font(operands);
            case "gs" -> fontOf(resources.find(COSName.EXT_G_STATE, operands.name(0)));
            case "Do" -> draw(resources.find(COSName.XOBJECT, operands.name(0)));
            case "BMC" -> layers.begin(null);
            case "BDC" ->
                layers.begin(
                        "OC".equals(operands.name(1)) ? resources.find(COSName.PROPERTIES, operands.name(0)) : null);
            case "EMC" -> layers.end();
            default -> {
                if (!PathOperators.follow(name, operands, state, page.path(), layers.hides())
                        && !state.follow(name, operands)) {
                    text.follow(name, operands, state);
                }
            }
        }
    }

    private void save() {
        // why: past the deepest the same state is kept again and again, which costs nothing
        saved.push(saved.size() < DEEPEST_STATE ? state.copy() : state);
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void concatenate(Operands o) {
        if (o.areNumbers(6)) {
            state.matrix = new Affine(
                            o.number(0, 6),
                            o.number(1, 6),
                            o.number(2, 6),
                            o.number(3, 6),
                            o.number(4, 6),
                            o.number(5, 6))
                    .then(state.matrix);
        }
    }

    private void font(Operands operands) {
        if (operands.areNumbers(1)) {
            state.size = operands.number(0, 1);
            state.font = font(resources.find(COSName.FONT, operands.name(1)));
        }
    }

    /** A graphics state dictionary may set the font, too. */
    private void fontOf(@Nullable COSDictionary parameters) {
        COSArray font = parameters == null ? null : parameters.getCOSArray(COSName.FONT);
        if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary dictionary) {
            state.font = font(dictionary);
            state.size = font.toFloatArray()[1];
        }
    }

    private TextFont font(@Nullable COSDictionary font) {
        return font == null ? unnamed : fonts.computeIfAbsent(font, TextFont::of);
    }

    private void draw(@Nullable COSDictionary object) throws IOException {
        if (!(object instanceof COSStream stream) || layers.hides(object.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            picture();
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) && depth < DEEPEST_FORM) {
            form(stream, Affine.IDENTITY);
        }
    }

    /** Draws a form with a state of its own, placed by its matrix and then by one more. */
    private void form(COSStream form, Affine placed) throws IOException {
        if (++forms > MOST_FORMS) {
            throw tooMuch();
        }
        Resources outerResources = resources;
        Deque<InkState> outerSaved = saved;
        InkState outer = state;
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        resources = own == null ? outerResources : known.computeIfAbsent(own, Resources::new);
        saved = new ArrayDeque<>();
        state = outer.copy();
        state.matrix = FormFields.matrix(form).then(placed).then(outer.matrix);
        depth++;
        try {
            run(BoundedStream.bytes(form));
        } finally {
            depth--;
            state = outer;
            saved = outerSaved;
            resources = outerResources;
        }
    }

    private void annotation(PDAnnotation annotation) throws IOException {
        int before = page.glyphs().size();
        begin(Affine.IDENTITY);
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        if (appearance != null && !layers.hides(annotation.getCOSObject().getCOSDictionary(COSName.OC))) {
            form(appearance.getCOSObject(), FormFields.place(annotation, appearance));
        }
        if (page.glyphs().size() == before) {
            page.glyphs().addAll(FormFields.glyphs(annotation, unnamed));
        }
    }

    private Resources resources(@Nullable PDResources of) {
        return of == null ? new Resources(null) : known.computeIfAbsent(of.getCOSObject(), Resources::new);
    }

    private void picture() {
        page.picture(state.matrix.area());
    }

    private void note(Glyph glyph) {
        if (++glyphs > MOST_GLYPHS || page.glyphs().size() >= MOST_GLYPHS_OF_PAGE) {
            throw tooMuch();
        }
        if (!layers.hides()) {
            page.glyphs().add(glyph);
        }
    }

    static UnreadableFileException tooMuch() {
        return new UnreadableFileException(DECOMPRESSION_LIMIT, "The PDF draws far more than any document does.");
    }
}
