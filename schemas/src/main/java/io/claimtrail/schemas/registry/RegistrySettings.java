package io.claimtrail.schemas.registry;

import io.claimtrail.schemas.Settings;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.config.ConfigException;

/**
 * How to reach a registry, in Confluent's settings.
 *
 * @param urls at least one, each without credentials and without a slash at the end
 * @param authorization the value of the Authorization header
 * @param maxRetries rounds over all addresses after the first
 */
record RegistrySettings(
        List<URI> urls,
        Optional<String> authorization,
        Optional<SSLContext> tls,
        Duration connectTimeout,
        Duration readTimeout,
        int maxRetries,
        Duration retryWait) {

    static final String URL = "schema.registry.url";
    private static final String PREFIX = "schema.registry.";

    static RegistrySettings from(Map<String, ?> settings) {
        String text = Settings.text(settings, URL)
                .orElseThrow(() -> new ConfigException(URL, null, "must hold the addresses of a schema registry"));
        List<URI> urls = new ArrayList<>();
        Optional<String> userInfo = Optional.empty();
        for (String part : text.split(",")) {
            URI url = url(part.strip());
            if (url.getUserInfo() != null) {
                userInfo = Optional.of(url.getUserInfo());
            }
            urls.add(bare(url));
        }
        return new RegistrySettings(
                List.copyOf(urls),
                authorization(settings, userInfo),
                RegistryTls.from(settings),
                Duration.ofMillis(Settings.positive(settings, PREFIX + "http.connect.timeout.ms", 10_000)),
                Duration.ofMillis(Settings.positive(settings, PREFIX + "http.read.timeout.ms", 30_000)),
                Settings.number(settings, PREFIX + "max.retries", 3, 0),
                Duration.ofMillis(Settings.positive(settings, PREFIX + "retries.wait.ms", 500)));
    }

    /** The name after {@code mock://}. */
    Optional<String> mockName() {
        URI first = urls.get(0);
        return "mock".equals(first.getScheme()) ? Optional.of(String.valueOf(first.getAuthority())) : Optional.empty();
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            if (url.getAuthority() != null && List.of("http", "https", "mock").contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException e) {
            // refused below, like another scheme
        }
        throw new ConfigException(
                URL, text, "must be http://HOST:PORT or https://HOST:PORT, several separated by commas");
    }

    private static URI bare(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceAll("/+$", "");
        String authority = url.getRawAuthority();
        return URI.create(url.getScheme() + "://" + authority.substring(authority.indexOf('@') + 1) + path);
    }

    private static Optional<String> authorization(Map<String, ?> settings, Optional<String> urlUserInfo) {
        Optional<String> bearer = secret(settings, "bearer.auth.token");
        String bearerSource =
                source(settings, "bearer.auth.credentials.source", "STATIC_TOKEN", List.of("STATIC_TOKEN"));
        if (bearer.isPresent() && bearerSource.equals("STATIC_TOKEN")) {
            return Optional.of("Bearer " + bearer.get());
        }
        String source = source(settings, "basic.auth.credentials.source", "URL", List.of("URL", "USER_INFO"));
        Optional<String> userInfo = source.equals("URL") ? urlUserInfo : secret(settings, "basic.auth.user.info");
        if (source.equals("USER_INFO")
                && userInfo.filter(info -> info.contains(":")).isEmpty()) {
            throw new ConfigException(
                    "basic.auth.user.info must be USER:PASSWORD when basic.auth.credentials.source is USER_INFO");
        }
        return userInfo.map(
                info -> "Basic " + Base64.getEncoder().encodeToString(info.getBytes(StandardCharsets.UTF_8)));
    }

    /** Confluent reads these with and without the prefix; so do we. */
    private static Optional<String> secret(Map<String, ?> settings, String key) {
        return Settings.text(settings, PREFIX + key).or(() -> Settings.text(settings, key));
    }

    private static String source(Map<String, ?> settings, String key, String otherwise, List<String> valid) {
        String source = secret(settings, key).orElse(otherwise).toUpperCase(Locale.ROOT);
        if (!valid.contains(source)) {
            throw new ConfigException(key, source, "must be " + String.join(" or ", valid));
        }
        return source;
    }
}
