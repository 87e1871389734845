package io.kraftd.http.contract;

/**
 * One way a route answers.
 *
 * @param type what the JSON holds; {@code Content} for a file; {@code Void} for nothing
 * @param meaning one phrase
 */
public record Reply(int status, String mediaType, Class<?> type, String meaning) {}
