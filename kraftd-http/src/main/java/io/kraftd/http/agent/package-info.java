/** The routes of the assistant. */
@NullMarked
package io.kraftd.http.agent;

import org.jspecify.annotations.NullMarked;
