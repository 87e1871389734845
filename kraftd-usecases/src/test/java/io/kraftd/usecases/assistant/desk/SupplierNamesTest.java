package io.kraftd.usecases.assistant.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierNamesTest {
    private static final SupplierNames NAMES = names(
            "Humber Flow Systems Ltd",
            "Lakeshore Pump & Controls Inc.",
            "Mosane Hydraulique SA",
            "Alfa Nord GmbH",
            "Alfa Sud GmbH");

    private static SupplierNames names(String... names) {
        Map<SupplierId, String> byId = new LinkedHashMap<>();
        for (String name : names) {
            byId.put(SupplierId.of(name), name);
        }
        return new SupplierNames(byId);
    }

    private static List<String> found(String text) {
        return NAMES.in(text).stream().map(each -> each.supplier().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Why is Humber last?, humber-flow-systems-ltd",
        "what about humbr, humber-flow-systems-ltd",
        "Lake Shore's terms, lakeshore-pump-controls-inc",
        "lakeshroe, lakeshore-pump-controls-inc",
        "ask LPC for it, lakeshore-pump-controls-inc",
        "MOSANE, mosane-hydraulique-sa",
        "the offer of Mosane Hydraulique SA, mosane-hydraulique-sa",
        "is Alfa Sud cheaper, alfa-sud-gmbh"
    })
    void suppliers_are_found_by_what_people_call_them(String text, String supplier) {
        assertThat(found(text)).containsExactly(supplier);
    }

    @ParameterizedTest
    @CsvSource({"what does the pump cost", "is the flow measured", "Siemens is cheaper", "alfa or not", "how much"})
    void words_that_name_nobody_find_nobody(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void several_are_found_in_the_order_of_the_text() {
        assertThat(found("Mosane against Humber")).containsExactly("mosane-hydraulique-sa", "humber-flow-systems-ltd");
    }

    @Test
    void a_whole_name_takes_its_words_with_it_and_a_short_one_does_not() {
        assertThat(NAMES.in("Lakeshore Pump & Controls").get(0).words()).contains("pump", "controls");
        assertThat(NAMES.in("the lakeshore pump price").get(0).words()).doesNotContain("pump");
    }
}
