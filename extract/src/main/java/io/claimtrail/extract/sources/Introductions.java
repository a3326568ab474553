package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import io.claimtrail.extract.sources.Reading.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an article says of a person where it names him: titles before the name, an apposition after. Not thread-safe. */
final class Introductions {
    private final Scene scene;
    private final Names names;
    private final MentionReader reader;
    private final IntroductionBounds bounds;
    private final Map<String, Reading> known = new HashMap<>();
    private final Map<Range, Reading> around = new HashMap<>();

    Introductions(Scene scene, Names names, MentionReader reader) {
        this.scene = scene;
        this.names = names;
        this.reader = reader;
        bounds = new IntroductionBounds(scene);
    }

    /** What the article says of the bearer of a full name, wherever it names him; the firmest and first such reading. */
    Reading of(Range full) {
        String key = names.text(full);
        Reading found = known.get(key);
        if (found != null) {
            return found;
        }
        known.put(key, Reading.NOTHING);
        Reading best = Reading.NOTHING;
        for (Range other : names.sharing(full)) {
            if (Names.length(other) < Names.length(full) && !names.contains(full, other)) {
                continue;
            }
            Reading reading = around(other);
            if (isFirmer(reading, best)) {
                best = reading;
            }
        }
        known.put(key, best);
        return best;
    }

    /** Whether a later reading tells more: for whom he speaks, by the catalogue what words said, or at least an office. */
    private static boolean isFirmer(Reading later, Reading best) {
        if (!best.decided()) {
            return later.decided() || (best.role().isEmpty() && later.role().isPresent());
        }
        boolean byCatalogue = best.basis() == Basis.WORDS && later.basis() == Basis.CATALOGUE;
        return later.decided() && byCatalogue && isSameSide(best);
    }

    private static boolean isSameSide(Reading best) {
        return best.head().map(HeadNoun::speaksForAnother).orElse(true);
    }

    /** Reads a name with its titles before and its apposition after. */
    private Reading around(Range name) {
        return around.computeIfAbsent(name, this::readAround);
    }

    private Reading readAround(Range name) {
        Optional<Reading> said = saying(name);
        if (said.isPresent()) {
            return said.get();
        }
        Range whole = bounds.around(name);
        Reading reading = whole.equals(name) ? Reading.NOTHING : agreeing(reader.read(whole.from(), whole.to()), name);
        if (reading.decided() || whole.from() < name.from()) {
            return reading;
        }
        return bounds.before(name)
                .map(r -> reader.read(r.from(), r.to()))
                .filter(r -> r.decided() && r.name().isEmpty())
                .orElse(reading);
    }

    /** "Roe, 32, is now a director of Oxfam": a sentence that says whom he works for. */
    private Optional<Reading> saying(Range name) {
        int n = scene.words().size();
        int is = isAged(name.to()) ? name.to() + 3 : name.to();
        if (is + 1 >= n || !scene.word(is).is("is")) {
            return Optional.empty();
        }
        int from = is + 1;
        while (from < n && Grammar.AUXILIARIES.contains(scene.word(from).lower())) {
            from++;
        }
        return Optional.of(reader.read(from, bounds.end(is, from))).filter(Introductions::isPost);
    }

    /** ", 32," */
    private boolean isAged(int after) {
        return after + 2 < scene.words().size()
                && scene.word(after).is(",")
                && Character.isDigit(scene.word(after + 1).lower().charAt(0))
                && scene.word(after + 2).is(",");
    }

    /** A person's work for a body, which nobody is named for. */
    private static boolean isPost(Reading read) {
        boolean person = read.head().filter(HeadNoun::isPerson).isPresent();
        boolean firm = read.basis() == Basis.CATALOGUE || read.source().equals(Catalogue.NGO);
        return read.decided() && read.name().isEmpty() && person && firm;
    }

    /** Only what may be said of one person: no plural after him, and no role out of a clause ("who has family there"). */
    private Reading agreeing(Reading reading, Range name) {
        int after = name.to() + 1;
        if (after >= scene.words().size() || scene.matchAt(name.from()).isPresent()) {
            return reading;
        }
        boolean person = reading.head().filter(HeadNoun::isPerson).isPresent();
        boolean plural = person
                && reading.headWord().endsWith("s")
                && reading.role().filter(r -> r.from() >= after).isPresent()
                && !scene.word(after).is("one");
        boolean clause = Grammar.RELATIVES.contains(scene.word(after).lower());
        boolean nobody = clause
                && reading.basis() != Basis.CATALOGUE
                && reading.head().map(k -> k == HeadNoun.PEOPLE).orElse(true);
        return plural || nobody ? Reading.NOTHING : reading;
    }
}
