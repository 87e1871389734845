package io.kraftd.adapter.reading.internal.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;

/** The operators that say where and how large text stands, as PDFBox follows them. */
final class TextOperators {
    private TextOperators() {}

    static List<OperatorProcessor> of(PDFStreamEngine engine) {
        return List.of(
                new BeginText(engine),
                new EndText(engine),
                new Concatenate(engine),
                new Save(engine),
                new Restore(engine),
                new SetMatrix(engine),
                new NextLine(engine),
                new MoveText(engine),
                new MoveTextSetLeading(engine),
                new SetTextLeading(engine),
                new SetCharSpacing(engine),
                new SetWordSpacing(engine),
                new SetTextHorizontalScaling(engine),
                new SetTextRenderingMode(engine),
                new SetTextRise(engine),
                new ShowText(engine),
                new ShowTextAdjusted(engine),
                new ShowTextLine(engine),
                new ShowTextLineAndSpace(engine));
    }
}
