/** What a person changed about a reading: each change with before and after, who and when, and what may be changed at all. */
@NullMarked
package io.kraftd.domain.correction;

import org.jspecify.annotations.NullMarked;
