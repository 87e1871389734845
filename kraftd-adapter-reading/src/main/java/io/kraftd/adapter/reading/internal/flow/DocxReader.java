package io.kraftd.adapter.reading.internal.flow;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.adapter.reading.internal.zip.OfficePackage;
import io.kraftd.adapter.reading.internal.zip.OfficePackage.Relation;
import io.kraftd.adapter.reading.internal.zip.ZipParts;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowParagraph.Zone;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/** Reads DOCX files: page headers, body, page footers. */
public final class DocxReader {
    private final OfficePackage office;
    private final CellCount count;
    private final String body;
    private final List<Relation> relations;
    private final DocxStyles styles = new DocxStyles();
    private final DocxPart.Numbering numbering = new DocxPart.Numbering();
    private final List<FlowBlock> flow = new ArrayList<>();

    private DocxReader(OfficePackage office, CellCount count) {
        this.office = office;
        this.count = count;
        this.body = office.mainPart()
                .orElseThrow(() -> ZipParts.corrupt(new ZipException("A document without its main part")));
        this.relations = office.relations(body);
    }

    /** The text as it reads when all tracked changes are accepted. */
    public static DocumentLayout read(byte[] file, ReadingLimits limits, Deadline deadline) {
        OfficePackage office = new OfficePackage(ZipParts.of(file, limits, deadline));
        return new DocxReader(office, new CellCount(limits, deadline)).layout();
    }

    private DocumentLayout layout() {
        parts("styles").forEach(part -> office.read(part, styles::read));
        parts("header").forEach(part -> margin(part, Zone.HEADER));
        office.read(body, xml -> flow.addAll(new DocxPart(styles, count, numbering, Zone.BODY).read(xml)));
        parts("footer").forEach(part -> margin(part, Zone.FOOTER));
        return DocumentLayout.ofFlow(FileKind.DOCX, flow, List.of());
    }

    /** Headers of first, odd and even pages mostly say the same; what was said in the zone is not said again. */
    private void margin(String part, Zone zone) {
        Set<String> said = new HashSet<>();
        flow.forEach(block -> {
            if (block instanceof FlowParagraph p && p.zone() == zone) {
                said.add(p.text());
            }
        });
        office.read(
                part,
                xml -> new DocxPart(styles, count, numbering, zone)
                        .read(xml).stream()
                                .filter(block -> !(block instanceof FlowParagraph p && said.contains(p.text())))
                                .forEach(flow::add));
    }

    private List<String> parts(String type) {
        return relations.stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::part)
                .filter(office::has)
                .distinct()
                .toList();
    }
}
