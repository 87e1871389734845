/** Passwords and tokens. */
@NullMarked
package io.kraftd.ports.auth;

import org.jspecify.annotations.NullMarked;
