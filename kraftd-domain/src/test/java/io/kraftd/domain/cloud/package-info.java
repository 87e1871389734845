@NullMarked
package io.kraftd.domain.cloud;

import org.jspecify.annotations.NullMarked;
