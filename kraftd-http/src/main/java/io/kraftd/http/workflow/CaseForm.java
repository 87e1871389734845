package io.kraftd.http.workflow;

import org.jspecify.annotations.Nullable;

/** Names a case and nothing else. */
record CaseForm(@Nullable String documentId) {
    static final CaseForm EMPTY = new CaseForm(null);
}
