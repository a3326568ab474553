package io.claimtrail.extract.sources;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed classes of words that tell where a name or a noun phrase begins and ends. Lower case. */
final class Grammar {
    static final Set<String> DETERMINERS = words(
            "the a an this that these those some several many two three four five six seven eight nine ten dozens hundreds"
                    + " thousands one another other any all both each every most more no its his her their our my your certain various multiple few numerous another half other");
    static final Set<String> DEFINITE = words("the this that these those");
    static final Set<String> PREPOSITIONS = words(
            "of for from at with in to within by on inside close among outside near behind under over about against"
                    + " since after before during between including like through across into toward towards");
    /** Complements with these say for whom somebody speaks. */
    static final Set<String> AFFILIATING = words("of for from at with within in inside by");

    static final Set<String> RELATIVES = words("who which that whose whom");
    static final Set<String> FORMER = words(
            "former ex shadow would-be onetime former-president retired late erstwhile ousted deposed exiled jailed imprisoned");
    /** After a country they say whence somebody is, not for whom he speaks: "US-based". */
    static final Set<String> ORIGINS =
            words("based born backed made allied funded linked style trained educated listed owned");

    static final Set<String> PAST = words("was were served worked used had resigned quit left stepped");
    /** Verbs after "who" that say what somebody is or whom he works for. */
    static final Set<String> BEING = words(
            "is was are were been works worked serves served leads led heads headed runs ran represents represented chairs chaired directs"
                    + " directed oversees oversaw commands commanded coordinates manages teaches speaks founded used");

    static final Set<String> AUXILIARIES =
            words("has have had was were is are be been also later then not repeatedly since now still already");
    static final Set<String> PARTICLES =
            words("al el bin ibn ben de da di du del della van von der den la le abu ad ul y e dos san ter");
    static final Set<String> TITLES = words(
            "mr mrs ms miss dr sir lord lady dame prof professor rev reverend rabbi sheikh sheik shaikh imam ayatollah lt col gen maj brig capt sgt cpl adm cmdr cdr"
                    + " lieutenant colonel general major brigadier captain sergeant admiral commander rear vice staff datuk seri tan sri hon honorable pope cardinal archbishop bishop father"
                    + " sister brother king queen prince princess crown president premier chancellor senator sen rep gov governor mayor congressman congresswoman representative"
                    + " secretary minister prime judge justice detective inspector constable superintendent spokesman spokeswoman spokesperson ambassador speaker coach chairman director"
                    + " attorney chief deputy assistant acting interim");
    static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our");
    static final Set<String> MALE = words(
            "mr sir lord king prince he him his himself man father husband son brother boy mr. businessman spokesman chairman congressman policeman sheikh imam rabbi");
    static final Set<String> FEMALE = words(
            "mrs ms miss lady dame queen princess she her hers herself woman mother wife daughter sister girl spokeswoman chairwoman congresswoman actress businesswoman");
    /** Modifiers that may stand between an article and a title before a name. */
    static final Set<String> MODIFIERS = words(
            "senior top deputy acting interim chief vice assistant executive outgoing incoming current new prime foreign defense defence finance interior justice"
                    + " national international security press health human rights policy general special regional political military government state federal local communications"
                    + " media public affairs lead leading then main principal longtime long-time veteran far right left wing moderate opposition ruling party first second third"
                    + " trade energy education environment economy transport labour labor culture strategic internal external home war intelligence campaign company police army"
                    + " navy air force climate emergency relief humanitarian medical university research managing associate permanent co under secretary"
                    + " hardline ultranationalist spiritual supreme paramount parliamentary presidential council ministry department office agency bureau team group union"
                    + " based born backed led run controlled appointed year old mediator ally friend colleague and &");
    /** Capitalised at the start of sentences, or always, without being names. */
    static final Set<String> NO_NAMES = words(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
                    + " i but and or so yet the a an in on at as if when while after before since for to of by with from it he she they we you his her their its our my this that these those there here"
                    + " meanwhile however also still then now what who why how which where earlier later last next both such many some most other another one two three all no not yes"
                    + " according asked speaking responding writing read image media caption video source copyright photo getty images despite although though because until during"
                    + " under over about against among between more more than only even just once like unlike instead indeed perhaps maybe well oh ok please thanks dear"
                    + " is are was were be been has have had do does did can could will would should may might must let get go see christmas easter ramadan passover"
                    + " follow watch listen sign subscribe related story updated published breaking exclusive analysis opinion live news");

    private Grammar() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
