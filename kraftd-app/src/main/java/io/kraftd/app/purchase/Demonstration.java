package io.kraftd.app.purchase;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.procurement.IssueOrders;
import io.kraftd.usecases.procurement.IssueProformas;
import io.kraftd.usecases.procurement.IssuedPaper;
import io.kraftd.usecases.procurement.Procurement;
import io.kraftd.usecases.procurement.ReadOrders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The end of a purchase: orders and proformas for a proposed award, and everything as files. */
public final class Demonstration {
    private static final List<OutputFormat> FORMS = List.of(OutputFormat.PDF, OutputFormat.EXCEL, OutputFormat.UBL);

    /** A paper and the files that were written of it. */
    public record Written(IssuedPaper paper, List<Path> files) {}

    private final Bidding bidding;
    private final Path folder;

    /** Everything is written into this folder. */
    public Demonstration(Bidding bidding, Path folder) {
        this.bidding = bidding;
        this.folder = folder;
    }

    /**
     * One order for each awarded supplier.
     *
     * @param buyer the electronic address UBL asks for, {@code scheme:id}
     * @param suppliers the same of the suppliers, by name; an order to others is not written as UBL
     */
    public List<Written> order(Proposal proposal, String buyer, Map<String, String> suppliers) throws IOException {
        List<IssuedPaper> papers = List.of();
        for (Proposal.Award award : proposal.awards()) {
            papers = procurement()
                    .issueOrders()
                    .handle(command(award.supplierId(), buyer, suppliers.get(award.supplier())))
                    .result()
                    .papers();
        }
        ReadOrders orders = procurement().readOrders();
        return write(papers, (number, format) -> orders.orderFile(owner(), number, format));
    }

    private IssueOrders.Command command(SupplierId supplier, String buyer, @Nullable String endpoint) {
        return new IssueOrders.Command(owner(), inquiry(), supplier, null, null, null, null, buyer, endpoint);
    }

    /** A proforma for each order. */
    public List<Written> proformas() throws IOException {
        List<IssuedPaper> papers = procurement()
                .issueProformas()
                .handle(new IssueProformas.Command(owner(), inquiry(), null))
                .result()
                .papers();
        ReadOrders orders = procurement().readOrders();
        return write(papers, (number, format) -> orders.proformaFile(owner(), number, format));
    }

    /** The workbook, and everything the award rests on. */
    public List<Path> records() throws IOException {
        return List.of(
                write(bidding.workbook(), "comparison.xlsx"),
                write(procurement().collectEvidence().archive(owner(), inquiry()), "evidence.zip"));
    }

    /** How a paper is had as a file. */
    private interface Form {
        Content of(OrderNumber number, OutputFormat format);
    }

    private List<Written> write(List<IssuedPaper> papers, Form form) throws IOException {
        List<Written> written = new ArrayList<>();
        for (IssuedPaper paper : papers) {
            List<Path> files = new ArrayList<>();
            for (OutputFormat format : forms(paper.number())) {
                files.add(write(form.of(paper.number(), format), paper.number() + "." + format.extension()));
            }
            written.add(new Written(paper, files));
        }
        return written;
    }

    private List<OutputFormat> forms(OrderNumber number) {
        boolean ubl = procurement().readOrders().lacksForUbl(owner(), number).isEmpty();
        return FORMS.stream()
                .filter(format -> ubl || format != OutputFormat.UBL)
                .toList();
    }

    private Path write(Content content, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = content.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private Procurement procurement() {
        return bidding.procurement();
    }

    private EmailAddress owner() {
        return bidding.owner();
    }

    private DocumentId inquiry() {
        return bidding.inquiry();
    }
}
