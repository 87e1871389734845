package io.kraftd.bench.synthetic.scan;

import io.kraftd.bench.synthetic.words.Dice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes the scan of a printed document. */
public final class ScanWriter {
    private final Dice dice;
    private final Scanner scanner;
    private final float quality;

    /** A writer for one document. */
    public ScanWriter(Dice dice) {
        this.dice = dice;
        this.scanner = new Scanner(dice.fork("scanner"));
        this.quality = dice.between(50, 88) / 100f;
    }

    /** The printed PDF as PDF of page images, without a text layer. */
    public byte[] pdf(byte[] printed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(dice.seed());
            for (BufferedImage image : scanner.scan(printed)) {
                float points = 72f / scanner.dpi();
                PDPage page = new PDPage(new PDRectangle(image.getWidth() * points, image.getHeight() * points));
                document.addPage(page);
                PDImageXObject scan = JPEGFactory.createFromByteArray(document, jpeg(image));
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.drawImage(
                            scan,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** The printed PDF as one image file: JPEG or PNG for a single page, TIFF for several. */
    public byte[] image(byte[] printed) throws IOException {
        List<BufferedImage> pages = scanner.scan(printed);
        return pages.size() > 1 ? tiff(pages) : single(pages.get(0));
    }

    /** The ending of the name for an image file, told from its first bytes. */
    public static String ending(byte[] image) {
        return switch (image[0] & 0xFF) {
            case 0xFF -> "jpg";
            case 0x89 -> "png";
            default -> "tiff";
        };
    }

    private byte[] single(BufferedImage page) throws IOException {
        return dice.chance(0.6) ? jpeg(page) : png(page);
    }

    private byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] tiff(List<BufferedImage> pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("LZW");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
