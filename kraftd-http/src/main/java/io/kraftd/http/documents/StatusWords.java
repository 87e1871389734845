package io.kraftd.http.documents;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.DocumentStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words clients know for where a document stands: a view of {@link DocumentStatus}, never stored. */
public final class StatusWords {
    /** Handed in, not read yet. */
    public static final String UPLOADED = "uploaded";
    /** Read. */
    public static final String EXTRACTED = "extracted";

    private static final String REVIEW_PENDING = "review_pending";

    private static final Map<String, DocumentStatus> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put(UPLOADED, DocumentStatus.PENDING);
        FILTERS.put("processing", DocumentStatus.PROCESSING);
        FILTERS.put(EXTRACTED, DocumentStatus.COMPLETED);
        FILTERS.put("failed", DocumentStatus.FAILED);
        FILTERS.put("archived", DocumentStatus.ARCHIVED);
    }

    private StatusWords() {}

    /** Where a document stands, in the word answers use. */
    public static String of(Document document) {
        DocumentResult result = document.result();
        return switch (document.status()) {
            case PENDING -> UPLOADED;
            case PROCESSING -> "processing";
            case COMPLETED -> result != null && result.needsReview() ? REVIEW_PENDING : EXTRACTED;
            case FAILED -> "failed";
            case ARCHIVED -> "archived";
        };
    }

    /** The words a list can be filtered by; {@code extracted} holds what waits for a review, too. */
    static List<String> filters() {
        return List.copyOf(FILTERS.keySet());
    }

    static DocumentStatus filter(String word) {
        DocumentStatus status = FILTERS.get(word);
        if (status == null) {
            throw new IllegalArgumentException("no filter: " + word);
        }
        return status;
    }
}
