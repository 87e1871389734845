/**
 * Password hashes, access tokens, and the secrets behind both. The doors are {@link
 * io.kraftd.adapter.auth.BcryptPasswords} and {@link io.kraftd.adapter.auth.JwtTokens}; {@link
 * io.kraftd.adapter.auth.CachingVault} and {@link io.kraftd.adapter.auth.DevelopmentVault} go around any vault; {@link
 * io.kraftd.adapter.auth.LeakedPasswords} are those that nobody should choose.
 */
@NullMarked
package io.kraftd.adapter.auth;

import org.jspecify.annotations.NullMarked;
