package io.claimtrail.extract.figures;

import io.claimtrail.extract.Figure.Event;
import java.util.HashMap;
import java.util.Map;

/** The words that tell what happened to counted things. Immutable tables. */
final class EventWords {
    /** Verb forms, nouns and adjectives. */
    private static final Map<String, Event> ALL = new HashMap<>();
    /** Verbs that take what is counted as their object: "killing 12", "rescued two hostages". */
    private static final Map<String, Event> TRANSITIVE = new HashMap<>();
    /** Counted nouns that tell the event by themselves where nothing else does. */
    private static final Map<String, Event> NOUNS = new HashMap<>();

    static {
        transitive(
                Event.KILLED,
                "kill",
                "kills",
                "killed",
                "killing",
                "murdered",
                "murdering",
                "massacred",
                "executed",
                "executing",
                "assassinated",
                "eliminated",
                "eliminating",
                "slaughtered",
                "slaughtering",
                "martyred",
                "butchered");
        transitive(
                Event.INJURED,
                "injure",
                "injures",
                "injured",
                "injuring",
                "wound",
                "wounds",
                "wounded",
                "wounding",
                "hurt",
                "hurting",
                "maimed",
                "maiming",
                "hospitalised",
                "hospitalized",
                "shooting");
        transitive(
                Event.CAPTIVE,
                "kidnapped",
                "kidnapping",
                "abducted",
                "abducting",
                "seized",
                "seizing",
                "took",
                "taking",
                "captured",
                "capturing",
                "snatched",
                "holds",
                "holding",
                "hold");
        transitive(
                Event.RELEASED,
                "released",
                "release",
                "releasing",
                "releases",
                "freed",
                "freeing",
                "free",
                "rescued",
                "rescuing",
                "rescue");
        transitive(
                Event.DETAINED,
                "detained",
                "detaining",
                "detain",
                "arrested",
                "arresting",
                "arrest",
                "jailed",
                "imprisoned",
                "rounded");
        transitive(
                Event.DISPLACED,
                "displaced",
                "displacing",
                "displace",
                "displaces",
                "evacuated",
                "evacuating",
                "evacuate",
                "uprooted",
                "uprooting");
        transitive(Event.INFECTED, "infected", "infecting", "infect", "infects", "sickened", "sickening");
        transitive(Event.LAUNCHED, "launched", "launching", "launch", "fired", "firing", "fire", "dropped", "dropping");
        transitive(
                Event.DESTROYED,
                "destroyed",
                "destroying",
                "destroy",
                "damaged",
                "damaging",
                "demolished",
                "demolishing",
                "dismantled",
                "dismantling",
                "flattened",
                "flattening",
                "levelled",
                "leveled",
                "razed",
                "intercepted",
                "intercepting",
                "downed",
                "sank",
                "sunk",
                "wrecked",
                "burned",
                "burnt");
        transitive(Event.ARRIVED, "delivered", "delivering", "transported", "transporting", "brought");
        transitive(
                Event.PAID,
                "paid",
                "pay",
                "paying",
                "pays",
                "spent",
                "spend",
                "spending",
                "spends",
                "cost",
                "costs",
                "costing",
                "donated",
                "donate",
                "donating",
                "earn",
                "earned",
                "earns",
                "earning",
                "fined",
                "owes",
                "owed",
                "invested",
                "invest",
                "investing",
                "repaid",
                "charged");
        any(
                Event.KILLED,
                "dead",
                "die",
                "dies",
                "died",
                "dying",
                "death",
                "deaths",
                "toll",
                "fatalities",
                "fatality",
                "slain",
                "perished",
                "drowned",
                "martyrs",
                "bodies",
                "corpses",
                "killings",
                "killing",
                "lives",
                "fallen",
                "deadliest");
        any(Event.INJURED, "injuries", "injury", "wounds", "burns");
        any(Event.MISSING, "missing", "unaccounted", "disappeared");
        any(Event.CAPTIVE, "hostage", "captive", "captives", "captivity", "held", "abductees");
        any(Event.RELEASED, "freedom", "liberated");
        any(
                Event.DETAINED,
                "arrests",
                "arrest",
                "custody",
                "detention",
                "behind-bars",
                "prisoners",
                "detainees",
                "imprisoned");
        any(
                Event.DISPLACED,
                "fled",
                "flee",
                "fleeing",
                "flees",
                "displacement",
                "sheltering",
                "shelter",
                "shelters",
                "sheltered",
                "refuge",
                "refugees",
                "homeless",
                "evacuees",
                "camped",
                "uprooted");
        any(
                Event.STARVING,
                "starving",
                "starve",
                "starvation",
                "starved",
                "hunger",
                "hungry",
                "famine",
                "malnourished",
                "malnutrition",
                "insecurity",
                "undernourished");
        any(Event.INFECTED, "infections", "infection", "cases", "diagnosed", "contracted", "hospitalizations");
        any(
                Event.ARRIVED,
                "arrived",
                "arrive",
                "arriving",
                "arrives",
                "entered",
                "enter",
                "entering",
                "enters",
                "delivered",
                "reached",
                "reaching",
                "delivery");
        any(Event.LAUNCHED, "launched", "fired");
        any(Event.DESTROYED, "destruction", "damage", "destroyed");
        any(
                Event.PAID,
                "salary",
                "payment",
                "payments",
                "price",
                "priced",
                "sold",
                "sale",
                "remittances",
                "fine",
                "wage",
                "wages",
                "bonus",
                "compensation");
        noun(
                Event.KILLED,
                "deaths",
                "death",
                "fatalities",
                "fatality",
                "bodies",
                "corpses",
                "martyrs",
                "killings",
                "dead",
                "murders");
        noun(Event.INJURED, "injuries", "wounded", "injured");
        noun(Event.CAPTIVE, "hostages", "hostage", "captives", "captive", "abductees");
        noun(Event.DETAINED, "arrests", "prisoners", "detainees");
        noun(Event.DISPLACED, "refugees", "evacuees");
        noun(Event.INFECTED, "infections", "cases", "infection");
        noun(
                Event.LAUNCHED,
                "attacks",
                "strikes",
                "airstrikes",
                "raids",
                "rockets",
                "missiles",
                "drones",
                "sorties",
                "bombardments",
                "projectiles",
                "bombings",
                "attack",
                "strike",
                "raid",
                "airstrike",
                "missile",
                "drone",
                "rocket",
                "bombs",
                "shells",
                "assaults");
    }

    private EventWords() {}

    private static void transitive(Event event, String... words) {
        for (String word : words) {
            TRANSITIVE.put(word, event);
            ALL.put(word, event);
        }
    }

    private static void any(Event event, String... words) {
        for (String word : words) {
            ALL.put(word, event);
        }
    }

    private static void noun(Event event, String... words) {
        for (String word : words) {
            NOUNS.put(word, event);
        }
    }

    /** The event a word points to; {@link Event#OTHER} where it points to none. */
    static Event of(String word) {
        return ALL.getOrDefault(word, Event.OTHER);
    }

    /** The event a verb does to its object; {@link Event#OTHER} for any other word. */
    static Event transitive(String word) {
        return TRANSITIVE.getOrDefault(word, Event.OTHER);
    }

    /** The event that a counted noun stands for by itself: "deaths", "hostages", "rockets". */
    static Event noun(String word) {
        return NOUNS.getOrDefault(word, Event.OTHER);
    }
}
