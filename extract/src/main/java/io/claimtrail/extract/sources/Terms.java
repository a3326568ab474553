package io.claimtrail.extract.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases and what they stand for, found by the longest match. Keys of words are those of {@link Words}: acronyms in capitals, so
 * that WHO is not "who", all else in lower case without accents.
 */
final class Terms {
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Term> terms = new ArrayList<>();
        /** Whether the phrase counts only with a capital letter: one word, or "the" and one: "The Star", "Turk". */
        boolean proper;
    }

    private final Node root = new Node();

    /** A phrase found: words {@code from} to {@code to}, the end exclusive, and every meaning it has. */
    record Match(int from, int to, List<Term> terms) {
        Match {
            terms = List.copyOf(terms);
        }

        boolean is(Term.Type type) {
            return terms.stream().anyMatch(t -> t.type() == type);
        }
    }

    /** What the phrase stands for so far; adding to the list adds a meaning. Not thread-safe; reading a finished one is. */
    List<Term> at(String phrase) {
        Node node = root;
        int words = 0;
        boolean capital = false;
        for (Word word : Words.of(phrase).all()) {
            node = node.next.computeIfAbsent(word.key(), k -> new Node());
            if (!word.is("the")) {
                words++;
                capital |= word.capital();
            }
        }
        node.proper = words == 1 && capital;
        return node.terms;
    }

    /** Every longest match, in text order, without overlap. */
    List<Match> in(Words words) {
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Node node = root;
            int end = -1;
            List<Term> terms = List.of();
            for (int j = i; j < words.size(); j++) {
                Node next = node.next.get(words.at(j).key());
                node = next != null ? next : node.next.get(words.at(j).lower());
                if (node == null) {
                    break;
                }
                if (!node.terms.isEmpty() && (!node.proper || words.at(j).capital())) {
                    end = j + 1;
                    terms = node.terms;
                }
                if (words.at(j).possessive()) {
                    break;
                }
            }
            if (end > 0) {
                found.add(new Match(i, end, terms));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }
}
