package io.kraftd.json;

import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KraftdJsonTest {
    private final ObjectMapper mapper = KraftdJson.newStrictMapper();

    record Order(
            @Nullable String supplierName,
            @Nullable BigDecimal unitPrice,
            int pieces,
            boolean urgent,
            @Nullable LocalDate neededBy,
            @Nullable Instant askedAt,
            @Nullable DocumentType documentType,
            @Nullable EmailAddress askedBy) {}

    private Order read(String json) throws JsonProcessingException {
        return mapper.readValue(json.replace('\'', '"'), Order.class);
    }

    @Test
    void what_is_written_reads_back_the_same() throws Exception {
        Order order = new Order(
                "Größe & Söhne \u202e\uD83D\uDE80",
                new BigDecimal("0.10"),
                3,
                true,
                LocalDate.parse("2026-02-28"),
                Instant.parse("2026-01-31T09:30:00.000000001Z"),
                DocumentType.PURCHASE_ORDER,
                new EmailAddress("Ann@Example.com"));

        String json = mapper.writeValueAsString(order);

        assertThat(json)
                .contains("\"unit_price\":0.10", "\"document_type\":\"PO\"", "\"asked_by\":\"ann@example.com\"")
                .contains("\"needed_by\":\"2026-02-28\"", "\"asked_at\":\"2026-01-31T09:30:00.000000001Z\"");
        assertThat(mapper.readValue(json, Order.class)).isEqualTo(order);
    }

    @Test
    void what_is_unread_is_an_explicit_null() throws Exception {
        Order order = new Order(null, null, 1, false, null, null, null, null);

        assertThat(mapper.writeValueAsString(order)).contains("\"supplier_name\":null", "\"unit_price\":null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.1", "1200.00", "12345678901234567890.123456789", "-0.000000001", "100", "'12.50'", "'-7'"})
    void decimals_are_read_digit_by_digit_as_number_or_text(String decimal) throws Exception {
        BigDecimal expected = new BigDecimal(decimal.replace("'", ""));

        assertThat(read("{'unit_price':" + decimal + ",'pieces':1,'urgent':false}")
                        .unitPrice())
                .isEqualTo(expected);
    }

    @Test
    void decimals_are_written_without_an_exponent() throws Exception {
        assertThat(mapper.writeValueAsString(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(mapper.writeValueAsString(new BigDecimal("1E-10"))).isEqualTo("0.0000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'pieces':1,'urgent':false,'colour':'red'}",
                "{'pieces':1,'pieces':2,'urgent':false}",
                "{'pieces':1,'urgent':false} {}",
                "{'pieces':1,'urgent':false} x",
                "{'pieces':1.5,'urgent':false}",
                "{'pieces':1.0,'urgent':false}",
                "{'pieces':'1','urgent':false}",
                "{'pieces':null,'urgent':false}",
                "{'urgent':false}",
                "{'pieces':1,'urgent':'false'}",
                "{'pieces':1,'urgent':0}",
                "{'pieces':1,'urgent':false,'supplier_name':12345678}",
                "{'pieces':1,'urgent':false,'supplier_name':true}",
                "{'pieces':1,'urgent':false,'supplier_name':['a']}",
                "{'pieces':1,'urgent':false,'unit_price':true}",
                "{'pieces':1,'urgent':false,'unit_price':'1,5'}",
                "{'pieces':1,'urgent':false,'unit_price':'1e5'}",
                "{'pieces':1,'urgent':false,'unit_price':''}",
                "{'pieces':1,'urgent':false,'unit_price':NaN}",
                "{'pieces':1,'urgent':false,'unit_price':1e999999999}",
                "{'pieces':1,'urgent':false,'unit_price':1e-999}",
                "{'pieces':1,'urgent':false,'needed_by':'2026-02-30'}",
                "{'pieces':1,'urgent':false,'needed_by':'2026-02-01T00:00:00Z'}",
                "{'pieces':1,'urgent':false,'needed_by':[2026,2,1]}",
                "{'pieces':1,'urgent':false,'needed_by':20260201}",
                "{'pieces':1,'urgent':false,'asked_at':1767225600}",
                "{'pieces':1,'urgent':false,'asked_at':'2026-01-31 09:30'}",
                "{'pieces':1,'urgent':false,'document_type':'po'}",
                "{'pieces':1,'urgent':false,'document_type':3}",
                "{'pieces':1,'urgent':false,'document_type':''}",
                "{'pieces':1,'urgent':false,'asked_by':'nobody'}",
                "{'pieces':1,'urgent':false,'asked_by':7}",
                "[]",
                "'text'",
                ""
            })
    void what_is_not_exactly_asked_for_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void endless_digits_and_endless_nesting_are_refused() {
        assertThatThrownBy(() -> read("{'unit_price':" + "9".repeat(201) + ",'pieces':1,'urgent':false}"))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> mapper.readTree("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_value_of_the_wrong_form_is_named_in_words_for_people() {
        assertThatThrownBy(() -> read("{'pieces':1,'urgent':false,'needed_by':'tomorrow'}"))
                .isInstanceOfSatisfying(InvalidValueException.class, invalid -> {
                    assertThat(invalid.getOriginalMessage()).isEqualTo("must be a day like 2026-01-31");
                    assertThat(invalid.getPath())
                            .extracting(JsonMappingException.Reference::getFieldName)
                            .containsExactly("needed_by");
                });
    }

    @Test
    void trees_keep_the_digits_of_decimals() throws Exception {
        assertThat(mapper.readTree("{\"a\":1200.00}").get("a").decimalValue()).isEqualTo(new BigDecimal("1200.00"));
        assertThat(mapper.readTree("{\"a\":1200.00}").toString()).isEqualTo("{\"a\":1200.00}");
    }

    @Test
    void users_and_refresh_tokens_are_never_written_into_an_answer() {
        assertThatThrownBy(() -> mapper.writeValueAsString(List.of(aUser().build())))
                .isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> mapper.writeValueAsString(
                        Map.of("token", aRefreshToken().build())))
                .isInstanceOf(JsonMappingException.class);
    }
}
