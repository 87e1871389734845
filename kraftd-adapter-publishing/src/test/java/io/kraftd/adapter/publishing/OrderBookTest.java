package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Orders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderBookTest {
    private final Publisher publisher = Publishers.aPublisher();

    @Test
    void a_workbook_holds_lines_and_totals_as_numbers() throws IOException {
        PurchaseOrder order = anOrder().withFreight("25.00").order();
        try (OpenBook book = new OpenBook(Publishers.bytes(publisher.order(order, OutputFormat.EXCEL)))) {
            Row line = book.row("Document", 1, "A-1001");
            assertThat(line.getCell(2).getStringCellValue()).isEqualTo("Câble électrique U-1000 R2V 3G2,5 mm²");
            assertThat(line.getCell(3).getNumericCellValue()).isEqualTo(250);
            assertThat(line.getCell(5).getNumericCellValue()).isEqualTo(1.184);
            assertThat(line.getCell(7).getNumericCellValue()).isEqualTo(296.00);
            assertThat(book.row("Document", 6, "Total EUR").getCell(7).getNumericCellValue())
                    .isEqualTo(order.totals().gross().doubleValue());
        }
    }

    @Test
    void a_proforma_is_a_workbook_too() throws IOException {
        byte[] file = Publishers.bytes(publisher.proforma(anOrder().proforma(), OutputFormat.EXCEL));
        try (OpenBook book = new OpenBook(file)) {
            assertThat(book.row("Document", 1, "PI-2026-00003").getCell(0).getStringCellValue())
                    .isEqualTo("Proforma number");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WORD", "CSV", "JSON"})
    void other_forms_are_refused(OutputFormat format) {
        assertThatThrownBy(() -> publisher.order(anOrder().order(), format)).isInstanceOf(UnpublishableException.class);
        assertThatThrownBy(() -> publisher.proforma(anOrder().proforma(), format))
                .isInstanceOf(UnpublishableException.class);
    }
}
