/** What clients ask about reading by a service that is paid by the page. */
@NullMarked
package io.kraftd.http.cloud;

import org.jspecify.annotations.NullMarked;
