package io.claimtrail.extract.sources;

import java.util.List;

/** A catalogue file that cannot be used: every problem with its file and line, and what would be valid. */
public final class InvalidCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    InvalidCatalogueException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** One line each: {@code FILE:LINE: what is wrong; what would be valid}. */
    public List<String> problems() {
        return List.of(problems);
    }
}
