/**
 * A purchase from inquiry to order: one class for each step, and for looking at a case and taking something away from it. The
 * door is {@link io.kraftd.usecases.procurement.Procurement}.
 */
@NullMarked
package io.kraftd.usecases.procurement;

import org.jspecify.annotations.NullMarked;
