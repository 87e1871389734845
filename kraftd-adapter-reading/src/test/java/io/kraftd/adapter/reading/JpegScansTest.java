package io.kraftd.adapter.reading;

import static io.kraftd.adapter.reading.RawPdf.latin;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

/** A few bytes of JPEG can send a decoder over the largest picture a thousand times. */
class JpegScansTest {
    private static final Provenance.OnPage WHOLE = new Provenance.OnPage(1, new Box(0, 0, 1, 1));
    private static final int FRAME = 0xFFC2;
    private static final int SCAN = 0xFFDA;

    @Test
    void a_picture_of_a_thousand_scans_is_refused_by_itself_and_in_a_pdf() throws IOException {
        byte[] bomb = withScans(progressive(), 1_000, 9_900);

        assertRefused(bomb, FileKind.JPEG);
        assertRefused(pdf(bomb, 9_900), FileKind.PDF);
    }

    @Test
    void a_picture_that_appears_step_by_step_is_shown() throws IOException {
        byte[] picture = progressive();

        assertThat(shown(picture, FileKind.JPEG).size()).isPositive();
        assertThat(shown(pdf(picture, 64), FileKind.PDF).size()).isPositive();
    }

    private static void assertRefused(byte[] file, FileKind kind) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> shown(file, kind))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DECOMPRESSION_LIMIT));
    }

    private static Content shown(byte[] file, FileKind kind) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(30), "the test", Clock.systemUTC());
        return new LocalDocumentReader(Clock.systemUTC())
                .snippet(Content.of(file), kind, WHOLE, ReadingLimits.DEFAULT, deadline);
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream file = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(file);
            writer.write(null, new IIOImage(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), null, null), param);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** The same file with its last scan again and again, said to be so many pixels wide and high. */
    private static byte[] withScans(byte[] jpeg, int more, int size) {
        ByteBuffer file = ByteBuffer.wrap(jpeg.clone());
        int last = 0;
        for (int at = 2; at < jpeg.length - 2; at++) {
            int marker = file.getShort(at) & 0xFFFF;
            if (marker == FRAME) {
                file.putShort(at + 5, (short) size).putShort(at + 7, (short) size);
            }
            last = marker == SCAN ? at : last;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file.array(), 0, jpeg.length - 2);
        for (int i = 0; i < more; i++) {
            out.write(file.array(), last, jpeg.length - 2 - last);
        }
        out.write(file.array(), jpeg.length - 2, 2);
        return out.toByteArray();
    }

    private static byte[] pdf(byte[] jpeg, int size) {
        RawPdf pdf = RawPdf.page("", latin("q 600 0 0 800 0 0 cm /I Do Q"), "/XObject << /I 6 0 R >>");
        pdf.stream(
                "/Type /XObject /Subtype /Image /Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8 /Width "
                        + size + " /Height " + size,
                jpeg);
        return pdf.bytes();
    }
}
