package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Basis;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a noun phrase by its own words: the name, the office, and for whom its bearer speaks.
 *
 * <p>A phrase is cut into a core and what is set off from it ("James Elder, a spokesman for Unicef"), the core into the words up to
 * the first preposition and the complement after it. The rightmost noun of a known kind before the name heads it; modifiers and
 * complement say for whom it speaks, which of them depends on the kind ({@link HeadNoun}).
 */
final class MentionReader {
    private static final int MAX_DEPTH = 4;

    /** Before an office, they say whose it is, though not of which country. */
    private static final Set<String> ORGANS = Set.of("government", "ministry", "police", "army", "military");

    private final Scene scene;
    private final PhraseParts parts;
    private final Bearers bearers;
    private final Affiliations affiliations;

    MentionReader(Scene scene) {
        this.scene = scene;
        parts = new PhraseParts(scene);
        bearers = new Bearers(scene, parts);
        affiliations = new Affiliations(scene);
    }

    /** Reads words {@code from} to {@code to}, the end exclusive. */
    Reading read(int from, int to) {
        return read(from, to, 0);
    }

    private Reading read(int start, int to, int depth) {
        int from = parts.skipDeterminers(start, to);
        if (from >= to || depth > MAX_DEPTH) {
            return Reading.NOTHING;
        }
        int coreEnd = parts.coreEnd(from, to);
        if (parts.isOrigin(from, coreEnd)
                && coreEnd + 1 < to
                && scene.word(coreEnd).is(",")) {
            return read(coreEnd + 1, to, depth + 1);
        }
        if (parts.isAdjective(from, coreEnd)
                && coreEnd + 1 < to
                && scene.word(coreEnd).is("and")) {
            Reading whole = read(coreEnd + 1, to, depth + 1);
            boolean joined = whole.headWord().equals("partners")
                    || whole.head().filter(k -> k == HeadNoun.ALLIES).isPresent();
            if (whole.decided() && whole.basis() == Basis.WORDS && !joined) {
                return whole;
            }
        }
        Reading core = core(from, coreEnd, depth);
        if (core.basis() == Basis.CATALOGUE || (core.decided() && core.known().isPresent())) {
            return bearers.setOff(core, coreEnd, to);
        }
        boolean open = !core.decided() || core.head().isEmpty();
        int i = coreEnd;
        while (i < to && (open || core.basis() == Basis.WORDS)) {
            int begin = i + 1;
            int end = parts.coreEnd(begin, to);
            if (begin < end && scene.word(i).is("and")) {
                return core;
            }
            Reading part = apposition(begin, end, depth);
            boolean names = part.known().isPresent() || isNamedBody(core, part, begin, end);
            if (part.decided() && (!core.decided() || (names && core.name().isEmpty()))) {
                return merge(core, part);
            }
            if (open && core.role().isEmpty() && isOwnedOffice(part)) {
                core = merge(core, part);
            }
            if (core.name().isEmpty() && part.name().isPresent()) {
                core = core.named(part.name(), core.known());
            }
            i = Math.max(end, i + 1);
        }
        return core;
    }

    /** "A war monitor, the Syrian Observatory": what is set off is a body's name and nothing more. */
    private boolean isNamedBody(Reading core, Reading part, int begin, int end) {
        int from = parts.skipDeterminers(begin, end);
        boolean body = core.head()
                .map(k -> k == HeadNoun.EXPERT || k == HeadNoun.ORGANISATION)
                .orElse(false);
        return body
                && !core.headWord().endsWith("s")
                && part.head().isEmpty()
                && from < end
                && scene.matchAt(from)
                        .filter(m -> m.is(Term.Type.BODY) && m.to() == end)
                        .isPresent();
    }

    /** "The government spokesman", "the group's director": undecided, but whose it is stands before the office. */
    private boolean isOwnedOffice(Reading part) {
        boolean organ = ORGANS.contains(part.headWord());
        return !part.decided()
                && part.role()
                        .filter(r -> (r.to() - r.from() > 1 && organ)
                                || (r.from() > 0 && scene.word(r.from() - 1).possessive()))
                        .isPresent();
    }

    /** "Who works for Unicef", not "who asked Unicef for help". */
    private boolean saysWhatHeIs(int from, int end) {
        for (int i = from; i < end && i < from + 3; i++) {
            if (Grammar.BEING.contains(scene.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Reading apposition(int begin, int end, int depth) {
        int from = begin;
        boolean past = false;
        if (from > 0
                && from < end
                && Grammar.RELATIVES.contains(scene.word(from - 1).lower())) {
            if (!saysWhatHeIs(from, end)) {
                return Reading.NOTHING;
            }
            while (from < end
                    && !scene.isMatched(from)
                    && HeadNoun.of(scene.word(from)).isEmpty()
                    && !Grammar.DETERMINERS.contains(scene.word(from).lower())) {
                past |= Grammar.PAST.contains(scene.word(from).lower());
                from++;
            }
        }
        if (from == begin
                && from < end
                && Grammar.AFFILIATING.contains(scene.word(from).lower())) {
            from++;
        }
        Reading part = read(from, end, depth + 1);
        return past && part.known().isEmpty() && part.decided() ? part.with(Affiliation.OTHER, Basis.WORDS) : part;
    }

    private static Reading merge(Reading core, Reading part) {
        return new Reading(
                part.affiliation(),
                part.basis(),
                core.name().isPresent() ? core.name() : part.name(),
                part.known(),
                part.role().isPresent() ? part.role() : core.role(),
                part.head().isPresent() ? part.head() : core.head(),
                part.headWord().isEmpty() ? core.headWord() : part.headWord());
    }

    private Reading core(int from, int to, int depth) {
        int preEnd = parts.preposition(from, to);
        NounPhrase pre = new NounPhrase(scene, from, preEnd);
        Reading bare = new Reading(
                Optional.empty(), Basis.NONE, pre.name(), pre.person(), pre.role(), pre.headKind(), pre.headWord());
        if (pre.person().isPresent()) {
            Term person = pre.person().get();
            if (person.holdsAt(scene.day()) && !pre.former()) {
                return bare.with(Affiliation.of(person), Basis.CATALOGUE);
            }
        }
        if (pre.former() || pre.elect()) {
            return bare.with(Affiliation.OTHER, Basis.WORDS);
        }
        Optional<Affiliation> pattern = pattern(from, to);
        if (pattern.isPresent()
                && pre.headKind()
                        .map(k -> k != HeadNoun.MEDIA && k != HeadNoun.PEOPLE && k != HeadNoun.NGO)
                        .orElse(true)) {
            return bare.with(pattern.get(), Basis.CATALOGUE);
        }
        preEnd = parts.skipInCharge(preEnd, to);
        Reading post = preEnd + 1 < to
                        && Grammar.AFFILIATING.contains(scene.word(preEnd).lower())
                ? read(preEnd + 1, to, depth + 1)
                : Reading.NOTHING;
        String preposition = preEnd < to ? scene.word(preEnd).lower() : "";
        Reading sentTo = preposition.equals("to") && preEnd + 1 < to ? read(preEnd + 1, to, depth + 1) : post;
        if (bearers.isAfterComplement(bare, sentTo, preEnd + 1)) {
            bare = bare.named(sentTo.name(), Optional.empty());
        }
        if (pre.quantifier() && preposition.equals("of") && post.decided()) {
            return bare.with(post.affiliation().orElseThrow(), post.basis());
        }
        Reading read = affiliations.of(bare, pre, post, preposition);
        boolean ofUndecided = !read.decided()
                && !post.decided()
                && bare.head()
                        .map(k -> k == HeadNoun.OFFICIAL || k == HeadNoun.CHIEF)
                        .orElse(false)
                && post.head().map(HeadNoun::speaksForAnother).orElse(false);
        if (ofUndecided) {
            read = new Reading(
                    post.affiliation(),
                    post.basis(),
                    bare.name(),
                    bare.known(),
                    bare.role(),
                    post.head(),
                    post.headWord());
        }
        if (!read.decided() && pre.person().isPresent()) {
            return read.with(Affiliation.OTHER, Basis.WORDS);
        }
        return read;
    }

    private Optional<Affiliation> pattern(int from, int to) {
        Set<String> set = new HashSet<>();
        for (int i = from; i < to; i++) {
            set.add(scene.word(i).lower());
        }
        for (Pattern pattern : scene.catalogue().patterns()) {
            if (pattern.matches(set)) {
                return Optional.of(new Affiliation(pattern.source(), pattern.body()));
            }
        }
        return Optional.empty();
    }
}
