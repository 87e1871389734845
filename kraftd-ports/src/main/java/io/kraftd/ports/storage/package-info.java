/** What is kept: repositories by subject. Saves are guarded by revisions; only a true absence is answered as absence. */
@NullMarked
package io.kraftd.ports.storage;

import org.jspecify.annotations.NullMarked;
