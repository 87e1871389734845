package io.kraftd.ports.failure;

/** The value is larger than one stored item may be ({@value #LARGEST_ITEM_BYTES} bytes as JSON); nothing was written. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The largest item every store accepts, in bytes of UTF-8 JSON: the limit of Azure Cosmos DB. */
    public static final int LARGEST_ITEM_BYTES = 2 * 1024 * 1024;

    /** {@code what} names the kind of thing, such as {@code "document"}. */
    public TooLargeException(String what) {
        super("This " + what + " is larger than a store can keep in one item");
    }
}
