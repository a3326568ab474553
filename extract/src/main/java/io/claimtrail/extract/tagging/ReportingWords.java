package io.claimtrail.extract.tagging;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Verbs and nouns of saying, in every form: what may be the cue of a claim inside a claim. */
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

    private static final Set<String> FORMS = forms();

    private ReportingWords() {}

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(OTHER);
        for (String verb : REGULAR) {
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

    static boolean contains(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }
}
