package io.kraftd.adapter.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of typed pages, drawn without a font of the machine. */
final class Pictures {
    private static final float SIZE = 11;
    private static final float LEADING = 22;

    private Pictures() {}

    /** Lines of text on a sheet of A5, 150 dots per inch. */
    static BufferedImage of(String... lines) {
        try (PDDocument document = new PDDocument()) {
            page(document, lines, false);
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of cells parted by {@code |}, each cell in a ruled box. */
    static BufferedImage table(String... rows) {
        try (PDDocument document = new PDDocument()) {
            page(document, rows, true);
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, String[] lines, boolean ruled) throws IOException {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            for (int i = 0; i < lines.length; i++) {
                float y = page.getMediaBox().getHeight() - 60 - i * LEADING;
                String[] cells = lines[i].split("\\|", -1);
                for (int c = 0; c < cells.length; c++) {
                    float x = 40 + c * 340f / cells.length;
                    out.beginText();
                    out.newLineAtOffset(x + 3, y);
                    out.showText(cells[c]);
                    out.endText();
                    if (ruled) {
                        out.addRect(x, y - 6, 340f / cells.length, LEADING);
                        out.stroke();
                    }
                }
            }
        }
    }

    /** Turned clockwise around the middle, on white paper. */
    static BufferedImage skewed(BufferedImage image, double degrees) {
        BufferedImage out = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, out.getWidth(), out.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), out.getWidth() / 2.0, out.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return out;
    }

    /** Turned clockwise by quarters. */
    static BufferedImage turned(BufferedImage image, int quarters) {
        if (quarters == 0) {
            return image;
        }
        int width = image.getHeight();
        int height = image.getWidth();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, image.getRGB(y, width - 1 - x));
            }
        }
        return turned(out, quarters - 1);
    }

    /** As a PNG or JPEG file. */
    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A TIFF file of several pages. */
    static byte[] tiff(List<BufferedImage> pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.dispose();
        return out.toByteArray();
    }

    /** A PDF whose only page is the picture. */
    static byte[] pdf(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.drawImage(
                        LosslessFactory.createFromImage(document, image),
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG file with an Exif orientation behind its first marker. */
    static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] out = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, out, 0, 2);
        System.arraycopy(exif, 0, out, 2, exif.length);
        System.arraycopy(jpeg, 2, out, 2 + exif.length, jpeg.length - 2);
        return out;
    }
}
