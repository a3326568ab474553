package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.Source;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The sources that have topics of their own; every other one shares those of {@value #OTHER}. */
public final class KnownSources {
    public static final String OTHER = "other";

    private final Set<String> ids;

    /** {@value #OTHER} is always among them. */
    public KnownSources(Collection<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        all.add(OTHER);
        this.ids = Set.copyOf(all);
    }

    public Set<String> ids() {
        return ids;
    }

    /** The id whose topics hold what {@code source} says. */
    public String shelfOf(Source source) {
        return ids.contains(source.getId()) ? source.getId() : OTHER;
    }
}
