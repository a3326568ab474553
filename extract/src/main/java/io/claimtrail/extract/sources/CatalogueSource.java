package io.claimtrail.extract.sources;

import java.util.Optional;

/**
 * One source id of a catalogue.
 *
 * @param id lower-case letters, digits and hyphens; names the source's topics
 * @param group joins ids for reading, for example {@code us}
 * @param kind whether the id means one body or side, or many of one kind
 * @param name for people: "White House"
 */
public record CatalogueSource(String id, Optional<String> group, Kind kind, String name) {
    public enum Kind {
        /** One body or side: whoever speaks for it has this id and no other. */
        BODY,
        /** Many bodies of one kind: each claim also says which one. */
        KIND
    }
}
