package io.kraftd.usecases;

import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryConversations;
import io.kraftd.adapter.memory.MemoryDocuments;
import io.kraftd.adapter.memory.MemoryLearning;
import io.kraftd.adapter.memory.MemoryOperations;
import io.kraftd.adapter.memory.MemoryOrders;
import io.kraftd.adapter.memory.MemoryProcurements;
import io.kraftd.adapter.memory.MemorySessions;
import io.kraftd.adapter.memory.MemoryUsers;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.storage.Stores;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Everything a test needs to let people work: real use cases over memory, plain fakes for what is slow or random. */
final class World {
    static final String GOOD_PASSWORD = "correct horse battery";
    static final String FROM = "192.0.2.7";

    final MovableClock clock = new MovableClock();
    final MemoryUsers users = new MemoryUsers();
    final MemorySessions sessions = new MemorySessions(clock);
    final MemoryAudit audit = new MemoryAudit(1_000);
    final MemoryDocuments documents = new MemoryDocuments();
    final MemoryProcurements procurements = new MemoryProcurements();
    final MemoryOrders orders = new MemoryOrders();
    final ContentStore contents = new MemoryContents(10_000_000, clock);
    final MemoryLearning learning = new MemoryLearning();
    final MemoryOperations operations = new MemoryOperations(clock);
    final MemoryConversations conversations = new MemoryConversations(clock);
    final FakeReader reader = new FakeReader();
    final FakePasswords passwords = new FakePasswords();
    final FakeTokens tokens = new FakeTokens(clock);
    final Kraftd kraftd = complete().build();

    Kraftd.Builder complete() {
        return Kraftd.builder()
                .stores(new Stores(
                        users, sessions, documents, procurements, orders, learning, operations, conversations))
                .audit(audit)
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .rates(new DatedRates(List.of()))
                .publisher(new FakePublisher())
                .reader(reader)
                .passwords(passwords)
                .tokens(tokens)
                .ids(new RandomIds())
                .clock(clock);
    }

    Tokens registered(String email) {
        return kraftd.registerUser().handle(new RegisterUser.Command(email, "Ann", "Acme", GOOD_PASSWORD, FROM));
    }

    static UploadDocument.Command upload(String owner, String text) {
        return new UploadDocument.Command(new EmailAddress(owner), "offer.csv", content(text), Optional.empty(), false);
    }

    static Content content(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
