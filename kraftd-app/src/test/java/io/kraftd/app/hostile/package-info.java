/** Files that nobody should send, made by the hundred, and what must not happen when they come. */
@NullMarked
package io.kraftd.app.hostile;

import org.jspecify.annotations.NullMarked;
