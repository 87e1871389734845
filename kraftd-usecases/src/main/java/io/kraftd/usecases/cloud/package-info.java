/** Reading by a service that is paid by the page: whether it is worth it, what it cost, and what is known of each supplier's papers. */
@NullMarked
package io.kraftd.usecases.cloud;

import org.jspecify.annotations.NullMarked;
