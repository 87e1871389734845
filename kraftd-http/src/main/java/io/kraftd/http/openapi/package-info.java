/** The API description (OpenAPI 3.1), made from the routes' own descriptions, and a page that shows it. */
@NullMarked
package io.kraftd.http.openapi;

import org.jspecify.annotations.NullMarked;
