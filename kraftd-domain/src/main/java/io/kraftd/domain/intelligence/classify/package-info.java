/** Says what kind of document a paper is, how sure that is, and why. */
@NullMarked
package io.kraftd.domain.intelligence.classify;

import org.jspecify.annotations.NullMarked;
