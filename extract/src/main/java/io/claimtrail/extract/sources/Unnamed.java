package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.sources.Said.Gender;
import io.claimtrail.extract.sources.Said.Sort;
import java.util.Locale;
import java.util.Optional;

/** Who speaks where an attribution names nobody, or its pronoun takes nobody up: the media where the cue is theirs, else somebody. */
final class Unnamed {
    private final Scene scene;
    private final Context context;

    Unnamed(Scene scene, Context context) {
        this.scene = scene;
        this.context = context;
    }

    /** "It is understood that": the source of {@code a}, placed at word {@code at}. */
    Said of(Attribution a, int at) {
        String cue = a.cue().map(s -> s.in(scene.article().text())).orElse("").toLowerCase(Locale.ROOT);
        String id = cue.contains("report") || cue.contains("understood") ? Catalogue.MEDIA : Catalogue.OTHER;
        return new Said(
                at, context.general(id), Optional.empty(), Optional.empty(), Sort.PEOPLE, Gender.UNKNOWN, "", true);
    }
}
