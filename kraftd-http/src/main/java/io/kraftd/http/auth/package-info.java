/** Signing up, signing in, and who one is. */
@NullMarked
package io.kraftd.http.auth;

import org.jspecify.annotations.NullMarked;
