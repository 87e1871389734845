/** What happens while a store does not answer: refusing at once, or going on beside it until it is back. */
@NullMarked
package io.kraftd.adapter.memory.fallback;

import org.jspecify.annotations.NullMarked;
