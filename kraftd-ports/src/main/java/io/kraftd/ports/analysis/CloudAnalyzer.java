package io.kraftd.ports.analysis;

import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;

/** Has files read by a service that is paid by the page. What it is sent leaves this process. */
public interface CloudAnalyzer {
    /**
     * Analyses a file. Short disturbances are waited out inside the deadline, for as long as the service asks to.
     *
     * <ul>
     *   <li>{@link UnsupportedKindException} when {@link CloudModel#accepts} says no; nothing was sent.
     *   <li>{@link DeadlinePassedException} when the time is up or the thread was interrupted; the service is asked no more.
     *   <li>A transient {@link PortException} when the service is throttling, unavailable, unreachable or too slow to answer;
     *       with the time to wait where it said so.
     *   <li>A permanent {@link PortException} when it does not accept this process's identity, does not let it, refuses the
     *       file, or answers what nobody understands; with the service's status and code, never with a secret.
     * </ul>
     *
     * @param kind what the file is, told by its contents
     * @param taken is run once when the service took the file: from then on its pages may have to be paid for, also after an
     *     exception
     */
    Analysis analyze(Content content, FileKind kind, CloudModel model, Deadline deadline, Runnable taken);
}
