package io.kraftd.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** Numbers of a message, whose members may be anything. */
final class Numbers {
    private static final int MOST_DIGITS = 200;

    private Numbers() {}

    /** Whether one of them is short to send and endless to write plainly, such as 1e999999999. */
    static boolean areEndless(JsonNode node) {
        if (node.isBigDecimal() || node.isDouble()) {
            BigDecimal number = node.decimalValue();
            return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
        }
        for (JsonNode each : node) {
            if (areEndless(each)) {
                return true;
            }
        }
        return false;
    }
}
