package io.kraftd.http.orders;

import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.ReadOrders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of orders and proformas are. */
public final class PaperLinks {
    static final String ORDERS = "/purchase-orders/";
    static final String PROFORMAS = "/proforma-invoices/";

    /** Paths on this server; {@code ubl} is null while something stands in its way. */
    public record Documents(
            String pdf, String xlsx, @Nullable String ubl) {}

    private final ReadOrders readOrders;
    private final String basePath;

    /** Links below {@code basePath}. */
    public PaperLinks(ReadOrders readOrders, String basePath) {
        this.readOrders = readOrders;
        this.basePath = basePath;
    }

    /** What UBL still lacks, one phrase each. */
    public List<String> ublLacks(EmailAddress owner, OrderNumber number) {
        return readOrders.lacksForUbl(owner, number);
    }

    /** The files of a paper that lacks this much for UBL. */
    public Documents documents(OrderNumber number, List<String> ublLacks) {
        String folder = number.series() == OrderNumber.Series.PO ? ORDERS : PROFORMAS;
        String file = basePath + folder + number + "?format=";
        return new Documents(file + "pdf", file + "excel", ublLacks.isEmpty() ? file + "ubl" : null);
    }
}
