package io.kraftd.domain.procurement.scope;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not clear and should be asked before prices are compared.
 *
 * @param rfqLine the line it is about; {@code null} when it is about the whole inquiry
 * @param text one question, ready to be sent
 */
public record Question(@Nullable String rfqLine, String text) {}
