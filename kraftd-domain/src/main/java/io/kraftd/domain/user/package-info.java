/** People who sign in. A user owns documents and cases under the e-mail address in lower case. */
@NullMarked
package io.kraftd.domain.user;

import org.jspecify.annotations.NullMarked;
