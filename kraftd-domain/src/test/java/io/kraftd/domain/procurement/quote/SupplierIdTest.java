package io.kraftd.domain.procurement.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierIdTest {
    @ParameterizedTest
    @CsvSource({
        "Alfa Trading L.L.C., alfa-trading-l-l-c",
        "Müller & Söhne GmbH, muller-sohne-gmbh",
        "شركة الفا, شركة-الفا",
        "  3M  , 3m"
    })
    void folds_a_name_of_any_script(String name, String id) {
        assertThat(SupplierId.of(name)).hasToString(id);
    }

    @Test
    void refuses_a_name_without_letters() {
        assertThatIllegalArgumentException().isThrownBy(() -> SupplierId.of("--"));
    }
}
