package io.claimtrail.schemas.registry;

import io.claimtrail.schemas.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** Reads {@code schema.registry.ssl.truststore.*} and {@code .keystore.*}: location, password, type; keystores also key.password. */
final class RegistryTls {

    private static final String PREFIX = "schema.registry.ssl.";

    private RegistryTls() {}

    /** Absent where neither store is set: the JVM's own trust then holds. */
    static Optional<SSLContext> from(Map<String, ?> settings) {
        Optional<KeyStore> trust = store(settings, "truststore");
        Optional<KeyStore> keys = store(settings, "keystore");
        if (trust.isEmpty() && keys.isEmpty()) {
            return Optional.empty();
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    keys.isPresent() ? keyManagers(settings, keys.get()) : null,
                    trust.isPresent() ? trustManagers(trust.get()) : null,
                    null);
            return Optional.of(context);
        } catch (GeneralSecurityException e) {
            throw new ConfigException("cannot use " + PREFIX + "*: " + e.getMessage());
        }
    }

    private static Optional<KeyStore> store(Map<String, ?> settings, String kind) {
        String key = PREFIX + kind + ".location";
        Optional<String> location = Settings.text(settings, key);
        if (location.isEmpty()) {
            return Optional.empty();
        }
        String type = Settings.text(settings, PREFIX + kind + ".type").orElse("JKS");
        try (InputStream in = Files.newInputStream(Path.of(location.get()))) {
            KeyStore store = KeyStore.getInstance(type);
            store.load(in, password(settings, PREFIX + kind + ".password"));
            return Optional.of(store);
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigException(key, location.get(), "must be a readable " + type + " store: " + e.getMessage());
        }
    }

    private static KeyManager[] keyManagers(Map<String, ?> settings, KeyStore store) throws GeneralSecurityException {
        char[] password = password(settings, PREFIX + "key.password");
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password == null ? password(settings, PREFIX + "keystore.password") : password);
        return factory.getKeyManagers();
    }

    private static TrustManager[] trustManagers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static char @Nullable [] password(Map<String, ?> settings, String key) {
        return Settings.text(settings, key).map(String::toCharArray).orElse(null);
    }
}
