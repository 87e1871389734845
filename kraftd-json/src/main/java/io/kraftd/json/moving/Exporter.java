package io.kraftd.json.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.User;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stores;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes all users and whatever they own, with the contents that heads, events and orders name, to one file. */
public final class Exporter {
    private final Stores stores;
    private final ContentStore contents;

    /** Exports from here; nothing is changed. */
    public Exporter(Stores stores, ContentStore contents) {
        this.stores = stores;
        this.contents = contents;
    }

    /**
     * Writes the file; what is written to the stores meanwhile may be in it or not. A {@link PortException} when a store does not
     * answer or lacks a content that a head names.
     *
     * @param progress is told the counts after each thing
     */
    public Counts write(OutputStream file, Consumer<Counts> progress) throws IOException {
        return new Run(file, progress).everything();
    }

    private interface Step<T> {
        void take(T value) throws IOException;
    }

    private final class Run {
        private final OutputStream file;
        private final Consumer<Counts> progress;
        private Counts counts = Counts.NONE;
        private Set<Sha256> written = new HashSet<>();

        Run(OutputStream file, Consumer<Counts> progress) {
            this.file = file;
            this.progress = progress;
        }

        Counts everything() throws IOException {
            each(stores.users()::list, this::owner);
            ObjectNode end = Lines.MAPPER.createObjectNode().put(Lines.KIND, Lines.END);
            ObjectNode numbers = end.putObject(Lines.COUNTS);
            for (Kind kind : Kind.values()) {
                numbers.put(kind.word(), counts.of(kind));
            }
            line(end);
            file.flush();
            return counts;
        }

        private void owner(User user) throws IOException {
            EmailAddress owner = user.email();
            written = new HashSet<>();
            item(Kind.USER, owner, StoredItems.USERS, user);
            each(page -> stores.documents().list(owner, DocumentFilter.ALL, page), this::document);
            each(page -> stores.procurements().list(owner, page), this::purchase);
            for (Series series : Series.values()) {
                each(page -> stores.orders().latest(owner, series, page), this::order);
            }
            each(
                    page -> stores.learning().list(owner, page),
                    lesson -> item(Kind.LESSON, owner, StoredItems.LESSONS, lesson));
            each(
                    page -> stores.conversations().list(owner, page),
                    conversation -> item(Kind.CONVERSATION, owner, StoredItems.CONVERSATIONS, conversation));
            each(
                    page -> stores.operations().list(owner, Operation.Kind.SPENDING, page),
                    month -> item(Kind.SPENDING, owner, StoredItems.OPERATIONS, month));
            for (NumberCounter counter : stores.orders().counters(owner)) {
                item(Kind.COUNTER, owner, StoredItems.COUNTERS, counter);
            }
        }

        private void document(Document document) throws IOException {
            content(document.owner(), document.file().sha256());
            if (document.result() != null) {
                content(document.owner(), document.result().body());
            }
            if (document.corrected() != null) {
                content(document.owner(), document.corrected().reading());
                body(document.owner(), document.corrected().log());
            }
            item(Kind.DOCUMENT, document.owner(), StoredItems.DOCUMENTS, document);
        }

        private void purchase(ProcurementCase head) throws IOException {
            for (CaseEvent event : History.of(head, stores.procurements())) {
                body(head.owner(), event.input());
                body(head.owner(), event.output());
                item(Kind.EVENT, head.owner(), StoredItems.EVENTS, event);
            }
            for (StepRecord step : head.steps().values()) {
                body(head.owner(), step.input());
                body(head.owner(), step.output());
            }
            item(Kind.CASE, head.owner(), StoredItems.CASES, head);
        }

        private void order(IssuedOrder order) throws IOException {
            body(order.owner(), order.body());
            item(Kind.ORDER, order.owner(), StoredItems.ORDERS, order);
        }

        private <T> void item(Kind kind, EmailAddress owner, StoredItems<T> form, T value) throws IOException {
            line(Lines.of(kind, owner).set(Lines.ITEM, Lines.item(form, value)));
            count(kind);
        }

        /** A content with those it names in turn, as far as they are kept: what a case rests on outlives its documents. */
        private void body(EmailAddress owner, Sha256 sha256) throws IOException {
            if (written.contains(sha256)) {
                return;
            }
            content(owner, sha256);
            for (Sha256 each : NamedHashes.in(found(owner, sha256))) {
                if (contents.find(owner, each).isPresent()) {
                    body(owner, each);
                }
            }
        }

        private void content(EmailAddress owner, Sha256 sha256) throws IOException {
            if (!written.add(sha256)) {
                return;
            }
            try (InputStream in = found(owner, sha256).open()) {
                byte[] part = in.readNBytes(Lines.PART_BYTES);
                boolean last = false;
                while (!last) {
                    byte[] next = in.readNBytes(Lines.PART_BYTES);
                    last = next.length == 0;
                    line(Lines.of(Kind.CONTENT, owner)
                            .put(Lines.SHA256, sha256.hex())
                            .put(Lines.DATA, Base64.getEncoder().encodeToString(part))
                            .put(Lines.LAST, last));
                    part = next;
                }
            }
            count(Kind.CONTENT);
        }

        private void line(JsonNode line) throws IOException {
            file.write(Lines.MAPPER.writeValueAsString(line).getBytes(UTF_8));
            file.write('\n');
        }

        private void count(Kind kind) {
            counts = counts.plus(kind);
            progress.accept(counts);
        }
    }

    private static <T> void each(Function<PageRequest, Page<T>> list, Step<T> step) throws IOException {
        for (Iterator<T> all = Page.all(list).iterator(); all.hasNext(); ) {
            step.take(all.next());
        }
    }

    private Content found(EmailAddress owner, Sha256 sha256) {
        return contents.find(owner, sha256)
                .orElseThrow(() -> PortException.permanent(
                        "A content of " + owner + " is named and missing from its store", null));
    }
}
