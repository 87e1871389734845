/** Values used everywhere: money, quantities, percentages, identifiers. Each guards itself when it is made. */
@NullMarked
package io.kraftd.domain.shared;

import org.jspecify.annotations.NullMarked;
