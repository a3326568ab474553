package io.claimtrail.cli.up;

import io.claimtrail.cli.embedded.EmbeddedStack;
import java.util.List;

/** What a person can type next while an embedded run is up. */
public final class LookFurther {
    private LookFurther() {}

    public static List<String> lines(EmbeddedStack stack) {
        String to = " --bootstrap-servers " + stack.bootstrapServers() + " --registry " + stack.registryUrl();
        return List.of(
                "./claimtrail claims --source white-house" + to + "      who said what, as it stands now",
                "./claimtrail figures --follow" + to + "                 each figure's series, live",
                "./claimtrail publish article.json" + to + "             one more article in",
                "echo '{\"title\":\"…\",\"text\":\"…\"}' | kcat -P -b " + stack.bootstrapServers() + " -t articles.raw",
                "kcat -C -b " + stack.bootstrapServers() + " -t claims.white-house -e      keys and Avro bytes",
                "curl " + stack.registryUrl() + "/subjects");
    }
}
