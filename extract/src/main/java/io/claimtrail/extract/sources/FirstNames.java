package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Said.Gender;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Common first names by the gender of who bears them, read once from {@code first-names-women.txt} and {@code first-names-men.txt}
 * beside this class: words between blanks, lines that begin with "#" are comments.
 */
final class FirstNames {
    private static final Set<String> WOMEN = read("first-names-women.txt");
    private static final Set<String> MEN = read("first-names-men.txt");

    private FirstNames() {}

    /** Whether the word, in lower case, is a first name of either list. */
    static boolean has(String word) {
        return WOMEN.contains(word) || MEN.contains(word);
    }

    /** The gender of who bears the name; unknown for a name of both lists or of none. */
    static Gender gender(String name) {
        boolean woman = WOMEN.contains(name);
        if (woman == MEN.contains(name)) {
            return Gender.UNKNOWN;
        }
        return woman ? Gender.FEMALE : Gender.MALE;
    }

    private static Set<String> read(String file) {
        try (InputStream in = FirstNames.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
