package io.kraftd.domain.shared;

import java.util.regex.Pattern;

/** A code of UNECE Recommendation 20 or 21 such as {@code MTR}, {@code KGM}, {@code C62}: two or three capitals and digits. */
public record UnitCode(String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,3}");

    public UnitCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a UNECE Rec 20 unit code: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
