package vn.tonghop.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Makes TLS connections to servers whose certificates stand in the office's own file. */
public final class TrustedServers {

    private static final String PEM = "-----BEGIN CERTIFICATE";

    private TrustedServers() {}

    /** Sockets that trust that store alone; fails when it cannot be read or is empty. */
    public static SSLSocketFactory sockets(MailProperties.TrustStore store) {
        try {
            var trusted = read(Path.of(store.file()), store.password());
            if (trusted.size() == 0) {
                throw new IllegalStateException(
                        "tonghop.mail.trust-store.file=%s holds no certificate".formatted(store.file()));
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "tonghop.mail.trust-store.file=%s cannot be read as PEM or PKCS #12: %s"
                            .formatted(store.file(), unreadable.getMessage()),
                    unreadable);
        }
    }

    private static KeyStore read(Path file, String password) throws IOException, GeneralSecurityException {
        var content = Files.readAllBytes(file);
        var store = KeyStore.getInstance("PKCS12");
        if (!new String(content, StandardCharsets.ISO_8859_1).contains(PEM)) {
            store.load(new ByteArrayInputStream(content), password.toCharArray());
            return store;
        }
        store.load(null, null);
        var number = 0;
        for (var certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content))) {
            store.setCertificateEntry("server-" + number, certificate);
            number++;
        }
        return store;
    }
}
