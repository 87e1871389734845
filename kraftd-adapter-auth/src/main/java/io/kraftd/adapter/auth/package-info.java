/** Password hashes and access tokens. */
@NullMarked
package io.kraftd.adapter.auth;

import org.jspecify.annotations.NullMarked;
