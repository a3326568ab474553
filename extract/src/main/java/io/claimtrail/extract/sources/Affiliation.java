package io.claimtrail.extract.sources;

/** For whom somebody speaks: a catalogue id, and the body that the catalogue's term names. */
record Affiliation(String source, String body) {
    static final Affiliation OTHER = new Affiliation(Catalogue.OTHER, "");

    static Affiliation of(Term term) {
        return new Affiliation(term.source(), term.body());
    }
}
