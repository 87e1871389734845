/** What an owner and the assistant said to each other, and what it keeps in mind of that. */
@NullMarked
package io.kraftd.domain.conversation;

import org.jspecify.annotations.NullMarked;
