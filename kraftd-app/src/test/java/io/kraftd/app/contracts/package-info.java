/** Whether every store went through the same contracts. */
@NullMarked
package io.kraftd.app.contracts;

import org.jspecify.annotations.NullMarked;
