package io.kraftd.tck.storage;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.DocumentBuilder;
import io.kraftd.tck.Owners;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating and finding documents. */
public interface DocumentCreateContract extends DocumentsUnderTest {
    /** Documents in every shape they can have. */
    static Stream<Document> shapes() {
        return Stream.of(
                        aDocument(),
                        aDocument().hintedAs(DocumentType.PROFORMA_INVOICE).withoutPages(),
                        aDocument().inWork(),
                        aDocument().failed(),
                        aDocument().readAs(DocumentType.PURCHASE_ORDER),
                        aDocument().readAs(DocumentType.UNKNOWN).inWork(),
                        aDocument().readAs(DocumentType.BOQ).failed(),
                        aDocument().readAs(DocumentType.RFQ).archived(),
                        aDocument().readAs(DocumentType.RFQ).inCase(),
                        aDocument().createdAt("2026-01-15T09:30:00Z"),
                        aDocument().createdAt("1999-12-31T23:59:59.000000001Z"))
                .map(DocumentBuilder::build);
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.DocumentCreateContract#shapes")
    default void a_created_document_is_found_exactly_as_it_was(Document document) {
        documents().create(document);

        assertThat(documents().find(document.owner(), document.id()))
                .map(Stored::value)
                .contains(document);
    }

    @Test
    default void create_gives_the_value_and_the_revision_that_find_gives() {
        Document document = aDocument().build();

        Stored<Document> created = documents().create(document);

        assertThat(created.value()).isEqualTo(document);
        assertThat(documents().find(document.owner(), document.id())).contains(created);
    }

    @Test
    default void a_document_that_was_never_created_is_absent() {
        assertThat(documents().find(Owners.someone(), aDocument().build().id())).isEmpty();
    }

    @Test
    default void an_id_the_owner_has_is_refused_and_the_first_document_stays() {
        Document first = aDocument().named("first.pdf").build();
        Stored<Document> created = documents().create(first);
        Document second = aDocument()
                .withId(first.id())
                .ownedBy(first.owner())
                .named("second.pdf")
                .build();

        assertThatThrownBy(() -> documents().create(second)).isInstanceOf(DuplicateException.class);

        assertThat(documents().find(first.owner(), first.id())).contains(created);
        assertThat(documents().count(first.owner(), DocumentFilter.ALL)).isOne();
    }

    @Test
    default void the_same_id_of_another_owner_is_another_document() {
        Document anns = aDocument().named("anns.pdf").build();
        Document bobs = aDocument().withId(anns.id()).named("bobs.pdf").build();
        documents().create(anns);

        documents().create(bobs);

        assertThat(documents().find(anns.owner(), anns.id())).map(Stored::value).contains(anns);
        assertThat(documents().find(bobs.owner(), bobs.id())).map(Stored::value).contains(bobs);
    }

    @Test
    default void an_owner_never_finds_another_owners_document() {
        Document anns = aDocument().build();
        documents().create(anns);

        assertThat(documents().find(Owners.someone(), anns.id())).isEmpty();
    }

    /** Owners with easily mishandled addresses. */
    static Stream<EmailAddress> oddOwners() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.DocumentCreateContract#oddOwners")
    default void an_owner_may_have_any_allowed_address(EmailAddress owner) {
        Document document = aDocument().ownedBy(owner).build();

        documents().create(document);

        assertThat(documents().find(owner, document.id())).map(Stored::value).contains(document);
        assertThat(documents().count(owner, DocumentFilter.ALL)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angebot Größe.pdf",
                "عرض سعر.xlsx",
                "見積書.pdf",
                "e\u0301.pdf",
                "\uD83D\uDE80.csv",
                "a\"b'c.pdf",
                "{}.pdf",
                "%2e%2e%2f.pdf",
                "\u202Efdp.exe",
                "null"
            })
    default void a_filename_may_hold_any_character(String filename) {
        Document document = aDocument().named(filename).build();

        documents().create(document);

        assertThat(documents().find(document.owner(), document.id()))
                .map(stored -> stored.value().file().filename())
                .contains(document.file().filename());
    }

    @Test
    default void a_document_of_1_9_megabytes_is_kept() {
        Document large = aDocument().failedSaying("x".repeat(1_900_000)).build();

        documents().create(large);

        assertThat(documents().find(large.owner(), large.id()))
                .map(Stored::value)
                .contains(large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ü"})
    default void a_document_over_two_megabytes_is_refused_and_not_kept(String letter) {
        int letters = 2_100_000 / letter.getBytes(UTF_8).length;
        Document tooLarge = aDocument().failedSaying(letter.repeat(letters)).build();

        assertThatThrownBy(() -> documents().create(tooLarge)).isInstanceOf(TooLargeException.class);

        assertThat(documents().find(tooLarge.owner(), tooLarge.id())).isEmpty();
    }
}
