package io.kraftd.bench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** The pictures of places in one file, each of them looked at. */
final class Snippets {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Box WHOLE = new Box(0, 0, 1, 1);
    /** Print stands out from paper by so many steps of grey at least. */
    private static final int INK = 40;

    private final LocalDocumentReader reader;
    private final Content content;
    private final FileKind kind;
    private final Clock clock;
    private final Map<Integer, BufferedImage> pages = new HashMap<>();

    Snippets(LocalDocumentReader reader, Content content, FileKind kind, Clock clock) {
        this.reader = reader;
        this.content = content;
        this.kind = kind;
        this.clock = clock;
    }

    /** Fails when the picture of a place is empty, when nothing is printed there, or when it shows another piece of the page. */
    void check(Provenance place, String what) throws IOException {
        BufferedImage picture = image(cut(place));
        assertThat(Piece.contrast(picture, WHOLE)).as("%s: ink around it", what).isGreaterThan(INK);
        if (place instanceof Provenance.OnPage on) {
            BufferedImage page = page(on.page());
            assertThat(Piece.contrast(page, on.box()))
                    .as("%s: ink inside %s", what, on)
                    .isGreaterThan(INK);
            assertThat(new Piece(page, picture).around(on.box()))
                    .as("%s: the piece of the page around %s", what, on)
                    .isTrue();
        }
    }

    /** A page as it is shown, recognised afresh whatever text the file says it has. */
    Page recognised(int number) {
        return reader.read(cut(whole(number)), FileKind.PNG, ReadingLimits.DEFAULT, soon())
                .pages()
                .get(0);
    }

    private BufferedImage page(int number) throws IOException {
        BufferedImage page = pages.get(number);
        if (page == null) {
            page = image(cut(whole(number)));
            pages.put(number, page);
        }
        return page;
    }

    private static Provenance whole(int page) {
        return new Provenance.OnPage(page, WHOLE);
    }

    private Content cut(Provenance place) {
        return reader.snippet(content, kind, place, ReadingLimits.DEFAULT, soon());
    }

    private Deadline soon() {
        return Deadline.in(LONGEST, "showing", clock);
    }

    private static BufferedImage image(Content png) throws IOException {
        try (InputStream in = png.open()) {
            return ImageIO.read(in);
        }
    }
}
