/** The whole house under real use: real adapters, real files, over HTTP. */
@NullMarked
package io.kraftd.app.house;

import org.jspecify.annotations.NullMarked;
