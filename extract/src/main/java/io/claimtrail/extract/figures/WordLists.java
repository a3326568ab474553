package io.claimtrail.extract.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of this package, read once from {@code words.txt} beside this class.
 *
 * <pre>
 * file  = { "#" comment | list }
 * list  = name ":" word { "," word } { newline blank word { "," word } }
 * </pre>
 */
final class WordLists {
    private static final Map<String, List<String>> LISTS = read();

    private WordLists() {}

    /** The words of a list. */
    static Set<String> of(String name) {
        return Set.copyOf(new HashSet<>(inOrder(name)));
    }

    /** The words of a list as the file has them. */
    static List<String> inOrder(String name) {
        List<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no word list " + name);
        }
        return words;
    }

    static boolean has(String name) {
        return LISTS.containsKey(name);
    }

    /** The lists whose names begin so, in the file's order. */
    static List<String> namesFrom(String prefix) {
        return LISTS.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream in = WordLists.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String words = line;
                if (line.charAt(0) != ' ') {
                    int colon = line.indexOf(':');
                    name = line.substring(0, colon);
                    words = line.substring(colon + 1);
                }
                List<String> list = lists.computeIfAbsent(name, unused -> new ArrayList<>());
                for (String word : words.split(",", -1)) {
                    if (!word.isBlank()) {
                        list.add(word.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt", e);
        }
        return lists;
    }
}
