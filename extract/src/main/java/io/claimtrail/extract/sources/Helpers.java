package io.claimtrail.extract.sources;

import java.util.Set;

/** Aid, rights and campaign groups without a name of their own: "aid groups", "a prisoners' association". */
final class Helpers {
    private static final Set<String> HELPERS = Set.of(
            "aid",
            "prisoner",
            "prisoners",
            "detainees",
            "relief",
            "humanitarian",
            "rights",
            "advocacy",
            "charity",
            "nonprofit",
            "campaign",
            "environmental",
            "conservation",
            "welfare",
            "solidarity",
            "activist",
            "international");
    private static final Set<String> HELPING = Set.of(
            "group",
            "groups",
            "agency",
            "agencies",
            "organisation",
            "organisations",
            "organization",
            "organizations",
            "worker",
            "workers",
            "official",
            "officials",
            "body",
            "bodies",
            "charity",
            "association",
            "associations",
            "observatory",
            "network",
            "society",
            "partners",
            "centre",
            "center",
            "foundation",
            "coalition",
            "alliance",
            "lawyers",
            "campaign");

    private Helpers() {}

    /** Whether the phrase is headed by a word for such a group, or for who works for it. */
    static boolean isHelper(NounPhrase pre) {
        if (!HELPING.contains(pre.headWord())) {
            return false;
        }
        if (pre.headKind().orElseThrow() == HeadNoun.GOVERNMENT && pre.owned()) {
            return false;
        }
        boolean doctors = pre.has("medical") && pre.has("association");
        return (doctors || HELPERS.stream().anyMatch(h -> !h.equals(pre.headWord()) && pre.has(h)))
                && (pre.headKind().orElseThrow() != HeadNoun.OFFICIAL
                        || pre.has("aid")
                        || pre.has("humanitarian")
                        || pre.has("relief"));
    }
}
