/** Work that goes on after its request was answered. */
@NullMarked
package io.kraftd.http.jobs;

import org.jspecify.annotations.NullMarked;
