package io.kraftd.usecases;

import io.kraftd.domain.user.User;

/**
 * Who makes a request.
 *
 * @param session the login it is made in, as the access token names it
 */
public record Caller(User user, String session) {}
