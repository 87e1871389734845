/** What a deployment is made of, compared with the program. */
@NullMarked
package io.kraftd.app.deployment;

import org.jspecify.annotations.NullMarked;
