/** Reads business documents that come as structured data: UBL 2.1 and the Cross Industry messages of UN/CEFACT. */
@NullMarked
package io.kraftd.domain.intelligence.structured;

import org.jspecify.annotations.NullMarked;
