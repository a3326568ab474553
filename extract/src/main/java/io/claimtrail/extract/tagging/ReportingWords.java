package io.claimtrail.extract.tagging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Verbs and nouns of saying and of thinking, in every form. */
final class ReportingWords {
    /** Regular verbs; most forms are nouns too ("calls for", "a report", "claims"). */
    private static final List<String> REGULAR = List.of(
            "accuse",
            "acknowledge",
            "add",
            "admonish",
            "advise",
            "affirm",
            "allege",
            "announce",
            "answer",
            "appeal",
            "argue",
            "ask",
            "assert",
            "assure",
            "beg",
            "believe",
            "blame",
            "brand",
            "call",
            "caution",
            "chant",
            "cite",
            "claim",
            "comment",
            "complain",
            "conclude",
            "condemn",
            "confess",
            "confirm",
            "contend",
            "criticise",
            "criticize",
            "declare",
            "decry",
            "demand",
            "denounce",
            "deny",
            "describe",
            "dispute",
            "emphasise",
            "emphasize",
            "estimate",
            "exclaim",
            "explain",
            "express",
            "hint",
            "hope",
            "imply",
            "inform",
            "insist",
            "instruct",
            "joke",
            "label",
            "lament",
            "maintain",
            "mention",
            "note",
            "order",
            "pledge",
            "point",
            "predict",
            "proclaim",
            "promise",
            "propose",
            "quote",
            "reaffirm",
            "recall",
            "recommend",
            "reiterate",
            "remark",
            "remind",
            "repeat",
            "reply",
            "report",
            "request",
            "respond",
            "reveal",
            "state",
            "stress",
            "suggest",
            "testify",
            "threaten",
            "tweet",
            "underline",
            "underscore",
            "urge",
            "vow",
            "warn",
            "welcome",
            "worry");

    private static final List<String> OTHER = List.of(
            "say",
            "says",
            "said",
            "saying",
            "tell",
            "tells",
            "told",
            "telling",
            "think",
            "thinks",
            "thought",
            "write",
            "writes",
            "wrote",
            "written",
            "writing",
            "show",
            "shows",
            "showed",
            "shown",
            "showing",
            "find",
            "finds",
            "found",
            "finding",
            "findings",
            "speak",
            "speaks",
            "spoke",
            "hold",
            "holds",
            "held",
            "swear",
            "swears",
            "swore",
            "according",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "announcement",
            "announcements",
            "assessment",
            "assessments",
            "confirmation",
            "figures",
            "reportedly",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "statement",
            "statements",
            "warning",
            "warnings",
            "commitment",
            "agreement",
            "ruling",
            "concern",
            "concerns",
            "fears",
            "admit",
            "admits",
            "admitted",
            "admitting",
            "committed",
            "ruled");

    /** Regular verbs of thinking and of showing what one thinks. */
    private static final List<String> THINKING = List.of(
            "attribute",
            "boast",
            "characterise",
            "characterize",
            "clarify",
            "concede",
            "consider",
            "convince",
            "deem",
            "disclose",
            "discourage",
            "doubt",
            "encourage",
            "highlight",
            "identify",
            "implore",
            "indicate",
            "interpret",
            "plead",
            "question",
            "raise",
            "regard",
            "signal",
            "slam",
            "tout",
            "view",
            "want",
            "wonder");

    private static final List<String> OTHER_THINKING = List.of(
            "clear",
            "expect",
            "expects",
            "forecast",
            "forecasts",
            "see",
            "sees",
            "seeing",
            "signalled",
            "signalling",
            "slammed",
            "touted",
            "understood",
            "understands",
            "congratulated",
            "criticism",
            "assertion",
            "assertions");
    private static final Set<String> SAYING_FORMS = forms(REGULAR, OTHER);
    private static final Set<String> THINKING_FORMS = forms(THINKING, OTHER_THINKING);

    private ReportingWords() {}

    private static Set<String> forms(List<String> regular, List<String> other) {
        Set<String> forms = new HashSet<>(other);
        for (String verb : regular) {
            String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            if (verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
                stem = verb.substring(0, verb.length() - 1) + "i";
            }
            boolean sibilant = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
            forms.add(verb);
            forms.add(verb.endsWith("y") ? stem + (stem.endsWith("i") ? "es" : "s") : verb + (sibilant ? "es" : "s"));
            forms.add(stem + "ed");
            forms.add((verb.endsWith("y") ? verb : stem) + "ing");
        }
        return Set.copyOf(forms);
    }

    /** Whether a word in lower case is a form of a verb or noun of saying; such may be the cue of a claim inside a claim. */
    static boolean isSaying(String word) {
        return SAYING_FORMS.contains(word);
    }

    /** Whether a word in lower case is a form of a verb or noun of thinking. */
    static boolean isThinking(String word) {
        return THINKING_FORMS.contains(word);
    }
}
