package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.IssueOrders;

/** A result that proposes to change something. The change waits until the owner confirms it. */
public interface Proposed {
    /** What a confirmation carries out. */
    IssueOrders.Command command(EmailAddress owner);
}
