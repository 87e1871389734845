/** Purchases on the command line: comparing files, the demonstration, and doing an award again from its evidence. */
@NullMarked
package io.kraftd.app.purchase;

import org.jspecify.annotations.NullMarked;
