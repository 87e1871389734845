/** Routes described as data, and what an endpoint is given and gives back. The API description is made from the same data. */
@NullMarked
package io.kraftd.http.contract;

import org.jspecify.annotations.NullMarked;
