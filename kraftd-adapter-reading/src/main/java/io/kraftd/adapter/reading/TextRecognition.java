package io.kraftd.adapter.reading;

import io.kraftd.adapter.reading.internal.ocr.Recognition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How text on pictures is recognised, if at all. May be shared by threads and readers. */
public final class TextRecognition {
    private final Optional<Recognition> recognition;

    private TextRecognition(Optional<Recognition> recognition) {
        this.recognition = recognition;
    }

    /** Pictures are not read; files that are nothing else are refused. */
    public static TextRecognition none() {
        return new TextRecognition(Optional.empty());
    }

    /** By this Tesseract program, of which at most {@code atOnce} run at a time. */
    public static TextRecognition by(Path tesseract, int atOnce) {
        return new TextRecognition(Optional.of(new Recognition(tesseract, atOnce)));
    }

    /** By the first {@code tesseract} in these folders; {@link #none()} when it is in none of them. */
    public static TextRecognition foundIn(List<Path> folders, int atOnce) {
        return folders.stream()
                .map(folder -> folder.resolve("tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> by(program, atOnce))
                .orElseGet(TextRecognition::none);
    }

    /** Whether there is a program that can be asked. */
    public boolean available() {
        return recognition.isPresent();
    }

    Optional<Recognition> recognition() {
        return recognition;
    }
}
