/** What a client asked for and comes back to: an answer that is kept, a job, a proposal. Each lives for a while only. */
@NullMarked
package io.kraftd.domain.operation;

import org.jspecify.annotations.NullMarked;
