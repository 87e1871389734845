package io.kraftd.ports.secrets;

import io.kraftd.ports.failure.PortException;
import java.util.List;

/** Secrets by name. Throws {@link PortException} when the vault cannot be reached or refuses, which is never "no secret". */
public interface SecretVault {
    /**
     * The usable versions of a secret, newest first; empty when there is no such secret. Disabled, expired and not yet
     * valid versions are left out.
     */
    List<Secret> versions(SecretName name);
}
