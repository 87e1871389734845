/**
 * What the operator decides: the settings, read once from the environment into {@link io.kraftd.app.config.AppConfig}, with
 * every mistake reported together.
 */
@NullMarked
package io.kraftd.app.config;

import org.jspecify.annotations.NullMarked;
