/**
 * Makes procurement documents whose truth is known: seeded and replayable, in several languages, notations, layouts and formats.
 * It knows nothing of the readers it judges and shares no list of labels with them.
 */
@NullMarked
package io.kraftd.bench.synthetic;

import org.jspecify.annotations.NullMarked;
