package io.claimtrail.extract.sources;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributions of one article with their sources as far as these are resolved; finds the claim that holds another. Not thread-safe. */
final class ResolvedClaims {
    /** Attributions on either side among which the claim around another is searched. */
    private static final int NEIGHBOURS = 100;

    private final List<Attribution> attributions;
    private final Map<Integer, Said> said = new HashMap<>();
    private int resolving;

    ResolvedClaims(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    /** The attribution of that index, which is resolved from now on. */
    Attribution begin(int attribution) {
        resolving = attribution;
        return attributions.get(attribution);
    }

    /** Keeps the source of the attribution that is being resolved. */
    void end(Said source) {
        said.put(resolving, source);
    }

    Said said(int attribution) {
        Said found = said.get(attribution);
        if (found == null) {
            throw new IllegalStateException("attribution " + attribution + " is not resolved");
        }
        return found;
    }

    /** Who makes the claim that holds {@code a}, which is being resolved: its own {@code via}, else the one whose content is around it. */
    Optional<Said> around(Attribution a) {
        if (a.via().isPresent() && said.containsKey(a.via().getAsInt())) {
            return Optional.of(said(a.via().getAsInt()));
        }
        Span place = a.source().or(a::cue).orElse(a.content().get(0));
        int from = Math.max(0, resolving - NEIGHBOURS);
        int to = Math.min(attributions.size(), resolving + NEIGHBOURS + 1);
        for (int i = from; i < to; i++) {
            Attribution other = attributions.get(i);
            if (!other.equals(a)
                    && said.containsKey(i)
                    && other.content().stream().anyMatch(c -> c.contains(place))) {
                return Optional.of(said(i));
            }
        }
        return Optional.empty();
    }
}
