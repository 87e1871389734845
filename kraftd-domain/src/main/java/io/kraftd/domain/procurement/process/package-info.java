/** The way of a case from inquiry to order: its steps, the one table of what each needs, and its history. */
@NullMarked
package io.kraftd.domain.procurement.process;

import org.jspecify.annotations.NullMarked;
