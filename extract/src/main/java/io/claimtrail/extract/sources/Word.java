package io.claimtrail.extract.sources;

/**
 * One word, or one mark, of a text.
 *
 * @param start UTF-16 offset into the text
 * @param end UTF-16 offset, exclusive; a possessive ending is left out
 * @param key for look-up: an acronym in capitals without full stops, all else as {@code lower}
 * @param lower in lower case, without accents and full stops
 * @param capital begins with a capital letter
 * @param possessive "Gaza's", "Hamas'"
 */
record Word(int start, int end, String key, String lower, boolean capital, boolean possessive) {
    boolean isMark() {
        return !Character.isLetterOrDigit(lower.codePointAt(0));
    }

    boolean is(String word) {
        return lower.equals(word);
    }
}
