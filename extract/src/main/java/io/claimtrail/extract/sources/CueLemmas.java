package io.claimtrail.extract.sources;

import io.claimtrail.extract.Stance;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Dictionary forms of cues: a table of irregular verbs, else suffix rules checked against the verbs of saying. */
final class CueLemmas {
    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final Map<String, Stance> STANCES = new HashMap<>();
    private static final Set<String> AUXILIARIES = words(
            "have has had having is are was were be been being am will would shall should can could may might must do does did"
                    + " not never also already previously repeatedly recently later earlier now then since again so far long just only once still both"
                    + " publicly formally reportedly allegedly continually sharply widely initially defiantly always often effectively clearly further to get gets got appeared appears appear"
                    + " seem seems seemed continue continues continued began begin begins keep keeps kept went goes go going a the");
    private static final Set<String> HEDGES = words(
            "may might could reportedly allegedly apparently seemingly seem seems seemed appear appears appeared likely possibly");
    private static final Set<String> PARTICLES = words("for on of out to up in with about against that by");
    private static final Set<String> VERBS = words(
            "accuse acknowledge add admit advise advocate affirm agree allege announce answer appeal applaud appreciate argue ask assert assess assure assume attribute back"
                    + " believe blame blast boast brand call caution cease challenge characterise characterize charge chant cite claim clarify comment commit compare complain concede conclude"
                    + " condemn confirm consider contend contradict convince criticise criticize cry dare deal debate declare decline decree demand denounce deny describe detail determine disclose"
                    + " disagree discuss dismiss dispute doubt echo emphasise emphasize encourage estimate evaluate expect explain expose express fear feel find forecast guarantee guess highlight hint hope"
                    + " identify imagine imply implore indicate inform inquire insist interpret issue joke judge lament list maintain mention note notice notify object observe offer opine order outline pledge plead point"
                    + " post praise predict press presume proclaim project promise pronounce propose protest prove provide publish question quip quote raise rate realise realize reason reassure rebuke recall reckon recognise recognize recommend record"
                    + " refer refuse refute regard reiterate reject release relate remark remind repeat reply report request respond restate retort reveal retweet rule share show signal slam specify speculate state stipulate stress suggest"
                    + " summarise support suppose surmise suspect sue tease testify theorise threaten tweet underline underscore unveil urge use value venture vow voice wait want warn welcome whisper wonder worry yell instruct direct invite pray regret apologise apologize"
                    + " deem dub name lay list hail hold view use touch tout swear pin perceive push persist continue concur consider commit decide deplore depict");

    static {
        String[] irregular =
                ("said=say says=say saying=say told=tell tells=tell telling=tell wrote=write written=write writing=write writes=write thought=think thinks=think"
                                + " thinking=think knew=know known=know knows=know felt=feel found=find held=hold spoke=speak spoken=speak speaks=speak speaking=speak made=make makes=make"
                                + " making=make gave=give given=give gives=give saw=see seen=see sees=see seeing=see read=read reading=read reads=read put=put puts=put swore=swear sworn=swear"
                                + " understood=understand understands=understand forecasts=forecast denied=deny denies=deny denying=deny cried=cry replied=reply implied=imply"
                                + " testified=testify clarified=clarify specified=specify identified=identify notified=notify sung=sing sang=sing singing=sing laid=lay heard=hear hears=hear meant=mean means=mean"
                                + " led=lead kept=keep left=leave met=meet pled=plead sought=seek seeks=seek wept=weep shown=show showing=show shows=show quit=quit set=set sets=set upped=up quipped=quip dubbed=dub pinned=pin referring=refer"
                                + " referred=refer admitted=admit admitting=admit admits=admit committed=commit committing=commit compelled=compel controlling=control was=be were=be is=be are=be been=be"
                                + " sent=send took=take taken=take believes=believe agreed=agree agrees=agree according=according vowed=vow vowing=vow criticising=criticise caption=caption comment=comment"
                                + " accusations=accuse accusation=accuse assertion=assert announcement=announce confirmation=confirm conclusion=conclude criticism=criticise perception=perceive plea=plead commitment=commit claims=claim demand=demand"
                                + " argument=argue prediction=predict suggestion=suggest warning=warn ruling=rule finding=find findings=find belief=believe denial=deny insistence=insist"
                                + " admission=admit allegation=allege allegations=allege threats=threaten threat=threaten promises=promise question=question")
                        .split(" ", -1);
        for (String entry : irregular) {
            int equals = entry.indexOf('=');
            IRREGULAR.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        put(Stance.DENIES, "deny reject dismiss dispute refute contradict decline refuse rebut disagree object doubt");
        put(
                Stance.HEDGES,
                "believe think suggest estimate expect suspect hope fear speculate hint imply imagine guess assume presume suppose predict forecast consider feel"
                        + " reckon wonder seem appear interpret perceive project surmise worry indicate signal understand allege view deem");
        put(
                Stance.ASKS,
                "ask urge demand request appeal plead implore recommend encourage order inquire question want beg press seek invite instruct direct"
                        + " advise propose");
        put(Stance.PROMISES, "promise pledge vow swear guarantee commit threaten assure undertake");
        for (String phrase : new String[] {
            "call for", "call on", "call upon", "push for", "appeal for", "appeal to", "plead for", "ask for"
        }) {
            STANCES.put(phrase, Stance.ASKS);
        }
    }

    private CueLemmas() {}

    static boolean isHedge(String word) {
        return HEDGES.contains(word);
    }

    static Stance stance(String lemma) {
        Stance whole = STANCES.get(lemma);
        if (whole != null) {
            return whole;
        }
        int space = lemma.indexOf(' ');
        return STANCES.getOrDefault(space < 0 ? lemma : lemma.substring(0, space), Stance.ASSERTS);
    }

    /** The verb's dictionary form with the particle that belongs to it: "has called for" is "call for". */
    static String lemma(Words words) {
        int n = words.size();
        int i = 0;
        while (i < n - 1
                && (AUXILIARIES.contains(words.at(i).lower())
                        || words.at(i).lower().endsWith("n\'t"))) {
            i++;
        }
        while (i < n - 1 && words.at(i).isMark()) {
            i++;
        }
        if (n == 0) {
            return "";
        }
        while (i < n - 1 && words.at(i).lower().endsWith("ly")) {
            i++;
        }
        String verb = verb(words.at(i).lower());
        if (i + 1 < n
                && PARTICLES.contains(words.at(i + 1).lower())
                && !words.at(i + 1).is("that")
                && !words.at(i + 1).is("by")) {
            return verb + " " + words.at(i + 1).lower();
        }
        return verb;
    }

    private static String verb(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (VERBS.contains(word)) {
            return word;
        }
        for (String suffix : new String[] {"ing", "ed", "es", "s", "d"}) {
            if (word.endsWith(suffix) && word.length() > suffix.length() + 2) {
                String stem = word.substring(0, word.length() - suffix.length());
                for (String form : new String[] {stem, stem + "e", undoubled(stem), withY(stem)}) {
                    if (VERBS.contains(form)) {
                        return form;
                    }
                }
            }
        }
        return regular(word);
    }

    /** For verbs of no list: the commonest rule of each ending. */
    private static String regular(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return undoubled(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return undoubled(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    private static String undoubled(String stem) {
        int n = stem.length();
        return n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0
                ? stem.substring(0, n - 1)
                : stem;
    }

    private static String withY(String stem) {
        return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
    }

    private static void put(Stance stance, String lemmas) {
        for (String lemma : lemmas.split(" ", -1)) {
            STANCES.put(lemma, stance);
        }
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
