package io.kraftd.usecases.procurement;

import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.extracted.ContactPerson;
import io.kraftd.domain.extracted.Party;
import io.kraftd.domain.procurement.order.TradeParty;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parties as they were read, as orders need them. */
final class TradeParties {
    private TradeParties() {}

    static TradeParty of(Party party) {
        ContactPerson contact = party.contactPerson();
        return new TradeParty(
                party.name(),
                address(party),
                party.trnVatNumber(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.email(),
                null);
    }

    static @Nullable Address address(Party party) {
        return party.registeredAddress() != null ? party.registeredAddress() : party.billingAddress();
    }

    /** The address on one line; {@code null} when nothing of it is known. */
    static @Nullable String oneLine(@Nullable Address address) {
        if (address == null) {
            return null;
        }
        String line = Stream.of(
                        address.addressLine1(),
                        address.addressLine2(),
                        address.postalCode(),
                        address.city(),
                        address.region(),
                        address.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? null : line;
    }

    static TradeParty withEndpoint(TradeParty party, @Nullable String endpointId) {
        return endpointId == null
                ? party
                : new TradeParty(
                        party.name(), party.address(), party.taxNumber(), party.contact(), party.email(), endpointId);
    }
}
