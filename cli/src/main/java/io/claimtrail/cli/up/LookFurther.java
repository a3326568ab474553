package io.claimtrail.cli.up;

import io.claimtrail.cli.embedded.EmbeddedStack;
import java.util.List;
import java.util.Locale;

/** What a person can type next while an embedded run is up. */
public final class LookFurther {
    private static final String USUAL_BROKER = "127.0.0.1:9092";
    private static final String USUAL_REGISTRY = "http://127.0.0.1:8081";

    private LookFurther() {}

    /** Commands with what they show, in two columns; the addresses only where they are not the usual ones. */
    public static List<String> lines(EmbeddedStack stack) {
        String broker = stack.bootstrapServers();
        String kafka = broker.equals(USUAL_BROKER) ? "" : " --bootstrap-servers " + broker;
        String to = kafka + (stack.registryUrl().equals(USUAL_REGISTRY) ? "" : " --registry " + stack.registryUrl());
        return List.of(
                line("./claimtrail claims --source white-house" + to, "who said what, as it stands now"),
                line("./claimtrail figures --follow" + to, "where each series of figures stands, live"),
                line("./claimtrail publish article.html" + kafka, "one more article in"),
                line(
                        "echo '{\"text\": \"…\"}' | kcat -P -b " + broker + " -t articles.raw",
                        "the same with Kafka's own tools"),
                line("kcat -C -b " + broker + " -t claims.white-house -e", "claimIds and Avro bytes"),
                line("curl " + stack.registryUrl() + "/subjects", "the schemas"));
    }

    private static String line(String command, String shows) {
        return String.format(Locale.ROOT, "%-66s # %s", command, shows);
    }
}
