package io.claimtrail.extract.sources;

import java.time.LocalDate;
import java.util.List;

/**
 * What a phrase of the catalogue stands for.
 *
 * @param source catalogue id; for {@link Type#COUNTRY} and the like that of the country's government
 * @param body which body: its name, or the country's
 * @param name the entry's own name: of the person, else the body
 * @param periods when it holds; empty for always
 */
record Term(Type type, String source, String body, String name, List<Period> periods) {
    enum Type {
        /** A body's name: "State Department". */
        BODY,
        /** An office that by itself says for whom its holder speaks: "White House press secretary". */
        ROLE,
        /** Somebody unnamed: "a senior administration official". */
        ANONYMOUS,
        PERSON,
        /** "Israel"; as a source it is the government. */
        COUNTRY,
        /** "Israeli". */
        DEMONYM,
        /** "Israelis": as a source it is the people, not the government. */
        PEOPLE,
        /** A capital, "Moscow"; alone as a source it is the government. */
        CAPITAL,
        /** Tells only which country the text speaks of. */
        PLACE;

        boolean isCountry() {
            return this == COUNTRY || this == DEMONYM || this == PEOPLE || this == CAPITAL || this == PLACE;
        }
    }

    Term {
        periods = List.copyOf(periods);
    }

    boolean holdsAt(LocalDate day) {
        return periods.isEmpty() || periods.stream().anyMatch(p -> p.contains(day));
    }
}
