/** What every password hasher and token issuer has to do. */
@NullMarked
package io.kraftd.tck.auth;

import org.jspecify.annotations.NullMarked;
