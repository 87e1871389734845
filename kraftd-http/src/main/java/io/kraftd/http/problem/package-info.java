/** What went wrong, told to clients as RFC 9457 problems. One table turns every failure into its problem. */
@NullMarked
package io.kraftd.http.problem;

import org.jspecify.annotations.NullMarked;
