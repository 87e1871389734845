package io.kraftd.http.orders;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.Rooms;
import io.kraftd.usecases.procurement.Procurement;
import java.util.List;

/** The routes of orders and proforma invoices. */
public final class OrderEndpoints {
    private OrderEndpoints() {}

    /** All of them over these use cases; files are linked below {@code basePath}. */
    public static List<Endpoint> of(Procurement procurement, Rooms rooms, String basePath) {
        PaperLinks links = new PaperLinks(procurement.readOrders(), basePath);
        return List.of(
                new GetOrder(procurement.readOrders(), links, rooms.extracting()),
                new GetProforma(procurement.readOrders(), links, rooms.extracting()));
    }
}
