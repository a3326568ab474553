package io.claimtrail.cli.read;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names with {@code *} for any characters. */
record Glob(Pattern pattern) {
    static Glob of(String text) {
        return new Glob(Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))));
    }

    boolean matches(String name) {
        return pattern.matcher(name).matches();
    }
}
