package io.claimtrail.extract.figures;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.QuotationType;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A source without a place of its own, and the figures in what it says on 19 January 2024. */
final class RedCross {
    private static final FigureReader READER = new FigureReader();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 19);
    private static final Source SOURCE = new Source(
            "ngo",
            Optional.empty(),
            Optional.of("Red Cross"),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());

    private RedCross() {}

    /** Of the claim alone, whatever stands {@code before} it in the article. */
    static List<Figure> figures(String before, String claim) {
        String text = before.isEmpty() ? claim : before + " " + claim;
        Span content = new Span(text.length() - claim.length(), text.length());
        Attribution attribution = new Attribution(
                Optional.empty(), Optional.empty(), List.of(content), QuotationType.INDIRECT, OptionalInt.empty(), 1);
        return READER.read(ArticleText.of(text), attribution, SOURCE, PUBLISHED);
    }
}
