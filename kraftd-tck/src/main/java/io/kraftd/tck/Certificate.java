package io.kraftd.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate made by the JDK's own tool for one run: for adapters whose SDK sends its keys over HTTPS only.
 *
 * @param host whose it is
 * @param keyStore a PKCS #12 file under {@link #PASSWORD}
 */
public record Certificate(String host, Path keyStore) {
    /** Opens the key store and the key in it. */
    public static final String PASSWORD = "only-for-this-run";

    /** Makes one for localhost in this directory. */
    public static Certificate make(Path directory) {
        return make(directory, "localhost");
    }

    /** Makes one for this host in this directory. */
    public static Certificate make(Path directory, String host) {
        Path file = directory.resolve(host + ".p12");
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            host,
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + host,
                            "-ext",
                            "san=dns:" + host,
                            "-keystore",
                            file.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD)
                    .inheritIO()
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            return new Certificate(host, file);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Trusts this certificate and no other. */
    public SSLContext trusting() throws IOException, GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    /** The options of a JVM that trusts this certificate and no other; they name a file beside the key store. */
    public List<String> jvmOptions() throws IOException, GeneralSecurityException {
        Path file = keyStore.resolveSibling(host + "-trusted.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted().store(out, PASSWORD.toCharArray());
        }
        return List.of(
                "-Djavax.net.ssl.trustStore=" + file,
                "-Djavax.net.ssl.trustStoreType=PKCS12",
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
    }

    private KeyStore trusted() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(host, store.getCertificate(host));
        return trusted;
    }
}
