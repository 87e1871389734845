/** Business papers made by ourselves: the samples of the repository and whatever a test wants to upload. */
@NullMarked
package io.kraftd.app.samples;

import org.jspecify.annotations.NullMarked;
