/**
 * What people do with Kraftd, one class each: the verb is the name, the constructor takes ports, {@code handle} takes a
 * command and gives a result. {@link io.kraftd.usecases.Kraftd} is the door for applications that embed them.
 */
@NullMarked
package io.kraftd.usecases;

import org.jspecify.annotations.NullMarked;
