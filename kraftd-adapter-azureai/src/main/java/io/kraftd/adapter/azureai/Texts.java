package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.AddressValue;
import com.azure.ai.formrecognizer.documentanalysis.models.CurrencyValue;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentField;
import io.kraftd.domain.intelligence.value.DateOrder;
import io.kraftd.domain.intelligence.value.Dates;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.Units;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a field that are not figures. */
final class Texts {
    private Texts() {}

    /** The text in one line; the printed one where the value is of another kind. */
    static Optional<String> words(DocumentField field) {
        String text = field.getValue() instanceof String value ? value : field.getContent();
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(line(text));
    }

    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The familiar spelling of a unit; the printed one where none is known. */
    static String unit(String text) {
        return Units.of(text).orElse(text);
    }

    /** The day the service read, or else the one the text can only mean. */
    static Optional<LocalDate> day(DocumentField field) {
        if (field.getValue() instanceof LocalDate day) {
            return Optional.of(day);
        }
        return field.getContent() == null
                ? Optional.empty()
                : new Dates(DateOrder.UNKNOWN)
                        .first(field.getContent())
                        .filter(Found::certain)
                        .map(Found::value);
    }

    /** The ISO 4217 code of an amount, from its sign where that means one currency only; so never from a bare dollar sign. */
    static Optional<String> currency(DocumentField field) {
        if (!(field.getValue() instanceof CurrencyValue money)) {
            return Optional.empty();
        }
        return money.getCode() != null && Currencies.isCode(money.getCode())
                ? Optional.of(money.getCode())
                : Stream.ofNullable(money.getSymbol())
                        .flatMap(symbol -> Currencies.strong(symbol).stream())
                        .findFirst();
    }

    /** The members of an address as we name them; an address that the service gave as text is cut into its lines only. */
    static Map<String, String> address(DocumentField field) {
        Map<String, String> members = new LinkedHashMap<>();
        if (field.getValue() instanceof AddressValue address) {
            put(members, "address_line1", street(address));
            put(members, "city", address.getCity());
            put(members, "postal_code", address.getPostalCode());
            put(members, "country", address.getCountryRegion());
        } else if (field.getContent() != null) {
            List<String> lines = field.getContent()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Texts::line)
                    .toList();
            put(members, "address_line1", lines.isEmpty() ? null : lines.get(0));
            put(members, "address_line2", lines.stream().skip(1).collect(Collectors.joining(", ")));
        }
        return members;
    }

    private static @Nullable String street(AddressValue address) {
        return address.getStreetAddress() != null
                ? address.getStreetAddress()
                : Stream.of(address.getHouseNumber(), address.getRoad(), address.getPoBox())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private static void put(Map<String, String> members, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            members.put(name, line(text));
        }
    }
}
