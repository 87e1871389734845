package io.kraftd.ports.storage;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.List;
import java.util.Optional;

/**
 * Heads of orders and proformas by owner and number, and the counters their numbers come from. Every method throws
 * {@link PortException} when the store cannot be reached.
 */
public interface OrderRepository {
    /** Keeps a new order; {@link DuplicateException} when the owner has one with this number; {@link TooLargeException}. */
    Stored<IssuedOrder> create(IssuedOrder order);

    /** The owner's order with this number; empty when there is none. */
    Optional<Stored<IssuedOrder>> find(EmailAddress owner, OrderNumber number);

    /**
     * Replaces the order read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone;
     * {@link TooLargeException}. Gives the new revision.
     */
    Stored<IssuedOrder> save(IssuedOrder order, Revision expected);

    /**
     * The owner's orders of one case, cancelled ones too, by series, then year, then number. {@link UnknownCursorException}
     * for a cursor of another list, an altered one, and any text that is none.
     */
    Page<IssuedOrder> ofCase(EmailAddress owner, DocumentId inquiry, PageRequest page);

    /**
     * All orders of an owner in one series, cancelled ones too, the latest number first. {@link UnknownCursorException} for a
     * cursor of another list, an altered one, and any text that is none.
     */
    Page<IssuedOrder> latest(EmailAddress owner, OrderNumber.Series series, PageRequest page);

    /** The counter of a series and year; empty while it never gave a number. */
    Optional<Stored<NumberCounter>> counter(EmailAddress owner, OrderNumber.Series series, int year);

    /** Keeps the first state of a counter; {@link DuplicateException} when there is one; {@link TooLargeException}. */
    Stored<NumberCounter> createCounter(NumberCounter counter);

    /**
     * Replaces the counter read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone;
     * {@link TooLargeException}. Gives the new revision.
     */
    Stored<NumberCounter> saveCounter(NumberCounter counter, Revision expected);

    /** Every counter of the owner, by series, then year: one for each series and year that ever gave a number. */
    List<NumberCounter> counters(EmailAddress owner);

    /**
     * Removes every order and counter the owner has now; one kept meanwhile may stay, and other owners lose nothing. No order
     * is no error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
