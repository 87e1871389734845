/** Whether a reading by a cloud service is worth its price, and what it would have to be otherwise. */
@NullMarked
package io.kraftd.domain.cloud;

import org.jspecify.annotations.NullMarked;
