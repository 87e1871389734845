package io.kraftd.usecases.assistant.tools;

import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.UnclearException;

/** One thing the assistant can do. It reads what lies on a desk and changes nothing. Safe for use by many threads. */
public interface Tool {
    /** Its name, what it is for, and what it takes; always the same. */
    ToolSpec spec();

    /** The record its results hold. */
    Class<? extends Record> resultType();

    /**
     * What comes of it. {@link UnclearException} when an argument names nothing on the desk or several things, or when nothing
     * was computed yet that could answer.
     */
    ToolResult use(Desk desk, Arguments arguments);
}
