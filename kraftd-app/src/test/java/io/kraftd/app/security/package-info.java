/** What holds for the whole build: nothing secret in any log, and every promise of the security page has its test. */
@NullMarked
package io.kraftd.app.security;

import org.jspecify.annotations.NullMarked;
