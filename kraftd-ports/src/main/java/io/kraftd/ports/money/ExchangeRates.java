package io.kraftd.ports.money;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.failure.PortException;
import java.time.LocalDate;
import java.util.List;

/**
 * Dated exchange rates. Never invents one: what no table holds is absent. Throws {@link PortException} when the tables
 * cannot be reached.
 */
public interface ExchangeRates {
    /** All rates of the newest table that is not later than {@code day}; empty when there is no such table. */
    List<ExchangeRate> on(LocalDate day);
}
