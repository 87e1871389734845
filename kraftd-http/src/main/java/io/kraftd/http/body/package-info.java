/** Request bodies: bounded, strict, and never trusted. JSON becomes records, uploads become private files. */
@NullMarked
package io.kraftd.http.body;

import org.jspecify.annotations.NullMarked;
