package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.Set;

/** For whom news outlets speak, and who works for one. */
final class Outlets {
    private static final Set<String> JOURNALISTS =
            Set.of("journalist", "reporter", "columnist", "photographer", "host", "presenter");
    /** Unnamed, too, where "a reporter" asks for his paper. */
    private static final Set<String> WRITERS = Set.of("journalist", "columnist");

    private final Scene scene;
    private final Context context;

    Outlets(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
    }

    /** An outlet, or somebody of one; a journalist by name and of no outlet speaks for himself. */
    Reading of(Reading bare, NounPhrase pre, Reading post) {
        boolean alone = JOURNALISTS.contains(bare.headWord())
                && (bare.name().isPresent() || WRITERS.contains(bare.headWord()))
                && !pre.unknownModifier()
                && !post.source().equals(Catalogue.MEDIA);
        if (alone) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        Affiliation outlet = new Affiliation(
                context.known(Catalogue.MEDIA),
                pre.head() > pre.from() ? scene.words().text(pre.from(), pre.head() + 1) : bare.headWord());
        return bare.with(outlet, Basis.WORDS);
    }
}
