/** The program: command line, configuration and wiring. */
@NullMarked
package io.kraftd.app;

import org.jspecify.annotations.NullMarked;
