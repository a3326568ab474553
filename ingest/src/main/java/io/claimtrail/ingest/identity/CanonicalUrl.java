package io.claimtrail.ingest.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One address for the many that lead to the same article: no fragment, no tracking parameters, the desktop page and not its
 * AMP or mobile twin.
 *
 * @param url opens in a browser
 * @param key equal for URLs that differ only in scheme, {@code www.}, a trailing slash or the order of parameters
 */
public record CanonicalUrl(String url, String key) {
    /** A host's name has 253 characters at most (RFC 1035). */
    private static final Pattern URL = Pattern.compile(
            "(https?)://(?:[^/?#@]*@)?([^/?#:]{1,253})(?::(\\d{1,5}))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?",
            Pattern.CASE_INSENSITIVE);

    /** Parameters that say how a reader came, not what there is to read. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "twclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "ref",
            "ref_src",
            "ref_url",
            "referer",
            "referrer",
            "src",
            "cmp",
            "cmpid",
            "ito",
            "ico",
            "xtor",
            "smid",
            "smtyp",
            "partner",
            "spm",
            "ocid",
            "taid",
            "traffic_source",
            "ftag",
            "__twitter_impression",
            "_ga",
            "_gl",
            "guccounter",
            "reflink",
            "mod",
            "sh",
            "share",
            "sref",
            "campaign",
            "campaign_id",
            "wt.mc_id",
            "s_cid",
            "sr_share",
            "soc_src",
            "soc_trk",
            "tsrc",
            "feed",
            "rss",
            "emc",
            "pfmredir",
            "outputtype",
            "amp",
            "amp_js_v",
            "amp_gsa",
            "usqp",
            "_amp",
            "itid",
            "wpisrc",
            "hpid",
            "variant",
            "embedded");

    private static final List<String> TRACKING_PREFIXES = List.of(
            "utm_", "at_", "ns_", "guce_", "pk_", "mtm_", "hsa_", "vero_", "oly_", "__s", "_hs", "mkt_", "trk_",
            "cid_");

    private static final Pattern MOBILE_LABEL = Pattern.compile("m|mobile|amp|touch|wap");
    private static final Pattern AMP_PREFIX = Pattern.compile("^/amp(?=/.)");
    private static final Pattern AMP_SUFFIX = Pattern.compile("/amp/?$|\\.amp(?=(?:\\.html?)?$)");
    private static final Pattern AMP_CACHE = Pattern.compile(
            "https?://(?:www\\.google\\.[a-z.]+/amp|[a-z0-9-]+\\.cdn\\.ampproject\\.org/[acv])/(s/)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX_PAGE =
            Pattern.compile("/(?:index|default)\\.(?:html?|php|aspx?)$", Pattern.CASE_INSENSITIVE);

    /** Empty where the text is no http or https URL. */
    public static Optional<CanonicalUrl> of(String text) {
        String url = text.strip().replace(" ", "%20");
        Matcher cache = AMP_CACHE.matcher(url);
        if (cache.lookingAt()) {
            url = "https://" + url.substring(cache.end());
        }
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String host = desktopHost(parts.group(2).toLowerCase(Locale.ROOT));
        String port = parts.group(3) == null || parts.group(3).equals(scheme.equals("http") ? "80" : "443")
                ? ""
                : ":" + parts.group(3);
        String path = desktopPath(parts.group(4));
        String query = parts.group(5) == null ? "" : ownParameters(parts.group(5));
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        String place = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String sorted = Arrays.stream(query.split("&", -1)).sorted().collect(Collectors.joining("&"));
        return Optional.of(new CanonicalUrl(
                scheme + "://" + host + port + path + (query.isEmpty() ? "" : "?" + query),
                bare + port + place + (sorted.isEmpty() ? "" : "?" + sorted)));
    }

    /** The host without {@code www.}: who runs the site, as a last resort for a publisher's name. */
    public String site() {
        int end = 0;
        while (end < key.length() && "/:?".indexOf(key.charAt(end)) < 0) {
            end++;
        }
        return key.substring(0, end);
    }

    /** m.example.com and en.m.example.org are example.com and en.example.org; amp.dev, of two labels, stays. */
    private static String desktopHost(String host) {
        String[] labels = host.split("\\.", -1);
        if (labels.length < 3) {
            return host;
        }
        return Arrays.stream(labels, 0, labels.length - 2)
                        .filter(label -> !MOBILE_LABEL.matcher(label).matches())
                        .map(label -> label + ".")
                        .collect(Collectors.joining())
                + labels[labels.length - 2] + "." + labels[labels.length - 1];
    }

    private static String desktopPath(String path) {
        String desktop = AMP_PREFIX.matcher(path).replaceFirst("");
        desktop = AMP_SUFFIX.matcher(desktop).replaceFirst("");
        desktop = INDEX_PAGE.matcher(desktop).replaceFirst("/");
        return desktop.isEmpty() ? "/" : desktop;
    }

    private static String ownParameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
