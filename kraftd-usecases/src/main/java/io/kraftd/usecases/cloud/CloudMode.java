package io.kraftd.usecases.cloud;

/** Who reads a document. */
public enum CloudMode {
    /** The service, too, when it is configured and worth its price. */
    AUTO,
    /** This process alone; nothing leaves it. */
    LOCAL,
    /** The service, too, whatever it costs within the budget. */
    AZURE
}
