package io.kraftd.usecases;

import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.analysis.Analysis;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.Content;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that reads an invoice INV-9 of Alfa Trading; a test may put anything in the way of it. */
final class FakeAnalyzer implements CloudAnalyzer {
    final List<CloudModel> calls = new CopyOnWriteArrayList<>();
    Runnable before = () -> {};
    Runnable after = () -> {};
    int billed = 1;

    @Override
    public Analysis analyze(Content content, FileKind kind, CloudModel model, Deadline deadline, Runnable taken) {
        calls.add(model);
        before.run();
        taken.run();
        after.run();
        DocumentLayout layout = DocumentLayout.ofPages(kind, List.of(page()), List.of());
        Fields fields = model.prebuilt()
                ? new Fields(Map.of(
                        new FieldPath("/metadata/document_number"), read("INV-9"),
                        new FieldPath("/parties/supplier/name"), read("Alfa Trading")))
                : new Fields(Map.of());
        return new Analysis(layout, List.of(), fields, billed, "prebuilt-" + model.word());
    }

    private static Page page() {
        return new Page(
                1, 595, 842, List.of(word("Quotation", 0.1), word("No:", 0.3), word("Q-77", 0.36)), List.of(), false);
    }

    private static Word word(String text, double x) {
        return new Word(text, new Box(x, 0.1, x + text.length() * 0.01, 0.115), false, 1);
    }

    private static Field read(String text) {
        return Field.of(
                new FieldValue.Text(text),
                text,
                null,
                new Confidence(0.97),
                ReadingMethod.AZURE,
                new Provenance.OnPage(1, new Box(0.1, 0.1, 0.3, 0.12)));
    }
}
