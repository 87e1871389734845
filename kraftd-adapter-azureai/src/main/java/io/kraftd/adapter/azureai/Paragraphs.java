package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.DocumentParagraph;
import com.azure.ai.formrecognizer.documentanalysis.models.ParagraphRole;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowParagraph.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running text of an Office file, which has no places on pages. */
final class Paragraphs {
    private Paragraphs() {}

    static List<FlowBlock> read(List<DocumentParagraph> paragraphs) {
        List<FlowBlock> flow = new ArrayList<>();
        for (DocumentParagraph paragraph : paragraphs) {
            ParagraphRole role = paragraph.getRole();
            boolean heading = ParagraphRole.TITLE.equals(role) || ParagraphRole.SECTION_HEADING.equals(role);
            flow.add(new FlowParagraph(flow.size(), paragraph.getContent(), heading, false, zone(role)));
        }
        return flow;
    }

    private static Zone zone(@Nullable ParagraphRole role) {
        if (ParagraphRole.PAGE_HEADER.equals(role)) {
            return Zone.HEADER;
        }
        return ParagraphRole.PAGE_FOOTER.equals(role) || ParagraphRole.PAGE_NUMBER.equals(role)
                ? Zone.FOOTER
                : Zone.BODY;
    }
}
