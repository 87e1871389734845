package io.kraftd.ports.language;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.failure.PortException;
import java.util.function.Consumer;

/**
 * A language model that can call tools. It carries nothing out: a call is a wish, and whoever asked decides. Safe for use by
 * many threads.
 */
public interface AssistantModel {
    /** The model's name as its maker writes it, such as {@code gpt-4o}. */
    String name();

    /**
     * One reply. Its text is given to {@code onText} piece by piece as it comes, in order, and again whole in the reply; what a
     * retry says anew is not given twice.
     *
     * <p>{@link PortException}: transient when the model is busy or out of reach, permanent when it refuses the request or
     * answers what cannot be understood. {@link DeadlinePassedException} when the time is up.
     */
    ModelReply reply(ModelRequest request, Consumer<String> onText, Deadline deadline);
}
