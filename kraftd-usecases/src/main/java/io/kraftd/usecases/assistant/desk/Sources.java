package io.kraftd.usecases.assistant.desk;

import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.usecases.procurement.IssueOrders;
import io.kraftd.usecases.procurement.ReadCase;
import io.kraftd.usecases.procurement.ReadOrders;
import java.time.Clock;

/** Where desks get what lies on them. Only a confirmed proposal issues orders. */
public record Sources(
        DocumentRepository documents,
        ResultStore results,
        ReadCase readCase,
        ReadOrders readOrders,
        IssueOrders issueOrders,
        CloudAdvice cloudAdvice,
        Clock clock) {}
