package io.kraftd.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a decimal from a JSON number or a decimal text, digit by digit, and refuses one that is absurdly long. */
final class Decimals extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 200;
    private static final Pattern PLAIN =
            Pattern.compile("-?\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + MOST_DIGITS + "})?");

    Decimals() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ofSaneLength(in, in.getDecimalValue());
            case VALUE_STRING -> ofText(in, in.getText());
            default -> throw new InvalidValueException(in, "must be a decimal number");
        };
    }

    // why: 1e999999999 is short to send and endless to write plainly.
    private static BigDecimal ofSaneLength(JsonParser in, BigDecimal value) throws InvalidValueException {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new InvalidValueException(in, "must have at most " + MOST_DIGITS + " digits");
        }
        return value;
    }

    private static BigDecimal ofText(JsonParser in, String text) throws InvalidValueException {
        if (!PLAIN.matcher(text).matches()) {
            throw new InvalidValueException(in, "must be a decimal number such as 12.50");
        }
        return new BigDecimal(text);
    }
}
