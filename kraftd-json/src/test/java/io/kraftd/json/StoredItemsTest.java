package io.kraftd.json;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.TooLargeException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredItemsTest {
    private static final StoredItems<User> USERS = StoredItems.USERS;

    @Test
    void names_that_a_store_adds_are_passed_over() {
        User user = aUser().build();
        String json = text(user).replaceFirst("\\{", "{\"_rid\":\"a\",\"_ts\":1,\"ttl\":60,\"x\":{\"y\":[1]},");

        assertThat(USERS.fromJson(json.getBytes(UTF_8))).isEqualTo(user);
    }

    @ParameterizedTest
    @CsvSource({"2,version 2", "0,version 0"})
    void another_schema_version_is_refused_and_named(int version, String named) {
        String json = text(aUser().build()).replace("\"schema_version\":1", "\"schema_version\":" + version);

        refuses(json, named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema_version", "email", "name", "hashed_password", "is_active", "created_at"})
    void an_item_that_lost_a_part_is_a_permanent_failure(String name) {
        refuses(text(aUser().build()).replace("\"" + name + "\"", "\"lost\""), "A stored user cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "\"x\"", "not json"})
    void what_is_no_item_is_a_permanent_failure(String json) {
        refuses(json, "A stored user cannot be read");
    }

    @Test
    void the_order_of_the_texts_of_instants_is_the_order_of_time() {
        List<String> moments = List.of(
                        "2025-12-31T23:59:59.999999999Z",
                        "2026-01-01T00:00:00Z",
                        "2026-01-01T00:00:00.000000001Z",
                        "2026-01-01T00:00:00.1Z",
                        "2026-01-01T00:00:00.123456Z",
                        "2026-01-01T00:00:01Z")
                .stream()
                .map(moment ->
                        createdAt(aDocument().createdAt(Instant.parse(moment)).build()))
                .toList();

        assertThat(moments).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_item_may_have_two_megabytes_and_not_a_byte_more() {
        int rest = 2 * 1024 * 1024 - USERS.toJson(aUser().withHash("x").build()).length + 1;

        assertThat(USERS.toJson(aUser().withHash("x".repeat(rest)).build())).hasSize(2 * 1024 * 1024);
        assertThatThrownBy(() ->
                        USERS.toJson(aUser().withHash("x".repeat(rest + 1)).build()))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("user");
    }

    @Test
    void a_lone_half_of_a_character_survives() {
        Document document = aDocument().named("\uD800 half.pdf").build();

        assertThat(StoredItems.DOCUMENTS.fromJson(StoredItems.DOCUMENTS.toJson(document)))
                .isEqualTo(document);
    }

    @Test
    void an_amount_is_a_text_so_that_no_database_rounds_it_and_is_read_as_a_number_too() {
        Document document = aDocument().readAs(DocumentType.RFQ).build();
        String json = new String(StoredItems.DOCUMENTS.toJson(document), UTF_8);

        assertThat(json).contains("\"gross\":\"1190.00\"");
        assertThat(StoredItems.DOCUMENTS.fromJson(json.replace("\"gross\":\"1190.00\"", "\"gross\":1190.00")
                        .getBytes(UTF_8)))
                .isEqualTo(document);
    }

    private static void refuses(String json, String words) {
        assertThatThrownBy(() -> USERS.fromJson(json.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse())
                .hasMessageContaining(words);
    }

    private static String text(User user) {
        return new String(USERS.toJson(user), UTF_8);
    }

    private static String createdAt(Document document) {
        String json = new String(StoredItems.DOCUMENTS.toJson(document), UTF_8);
        String name = "\"created_at\":\"";
        return json.substring(json.indexOf(name) + name.length(), json.indexOf("\",\"updated_at\""));
    }
}
