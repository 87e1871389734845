package io.kraftd.domain.layout;

import java.util.Objects;

/**
 * A paragraph of a text document. Tabs stand as {@code \t}, line breaks as {@code \n}.
 *
 * @param index counted from 0 over all paragraphs outside tables
 * @param heading whether its style is a title or heading
 * @param zone the part of the document it belongs to
 */
public record FlowParagraph(int index, String text, boolean heading, boolean bold, Zone zone) implements FlowBlock {
    /** Page header, body, or page footer. */
    public enum Zone {
        HEADER,
        BODY,
        FOOTER
    }

    public FlowParagraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(zone, "zone");
    }
}
