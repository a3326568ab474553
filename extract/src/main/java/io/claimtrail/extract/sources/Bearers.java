package io.claimtrail.extract.sources;

/** Whose office a phrase describes, where the bearer's name stands after the description. */
final class Bearers {
    private final Scene scene;
    private final PhraseParts parts;

    Bearers(Scene scene, PhraseParts parts) {
        this.scene = scene;
        this.parts = parts;
    }

    /** "The UN's envoy in Libya, Jane Roe": whose office the core names. */
    Reading setOff(Reading core, int coreEnd, int to) {
        boolean office = core.name().isEmpty()
                && core.head().map(HeadNoun::isPerson).orElse(false)
                && !core.headWord().endsWith("s");
        if (!office || coreEnd + 1 >= to || !scene.word(coreEnd).is(",")) {
            return core;
        }
        int end = parts.coreEnd(coreEnd + 1, to);
        NounPhrase pre = new NounPhrase(scene, coreEnd + 1, end);
        boolean alone = pre.name().isPresent()
                && (pre.head() < 0 || Grammar.TITLES.contains(pre.headWord()))
                && pre.matchesBefore(end).isEmpty();
        return alone ? core.named(pre.name(), pre.person()) : core;
    }

    /** "Ambassador to Ukraine Jane Roe": a name after the complement is the bearer's, unless a title or an owner claims it. */
    boolean isAfterComplement(Reading bare, Reading post, int postFrom) {
        if (bare.name().isPresent()
                || post.name().isEmpty()
                || bare.headWord().endsWith("s")
                || !bare.head().map(HeadNoun::isPerson).orElse(false)
                || post.head().map(HeadNoun::isPerson).orElse(false)) {
            return false;
        }
        int name = post.name().get().from();
        int words = 0;
        for (int i = postFrom; i < name; i++) {
            Word word = scene.word(i);
            if (word.isMark() || Grammar.TITLES.contains(word.lower())) {
                return false;
            }
            words += Grammar.DETERMINERS.contains(word.lower()) ? 0 : 1;
        }
        return words > 0 && !scene.word(name - 1).possessive();
    }
}
