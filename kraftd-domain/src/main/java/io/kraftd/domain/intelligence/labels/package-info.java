/** Printed labels, the places where their values stand, and choosing between candidates. */
@NullMarked
package io.kraftd.domain.intelligence.labels;

import org.jspecify.annotations.NullMarked;
