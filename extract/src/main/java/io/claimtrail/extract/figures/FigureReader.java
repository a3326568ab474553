package io.claimtrail.extract.figures;

import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Figure;
import io.claimtrail.extract.Figure.Basis;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.dates.TimeExpression;
import io.claimtrail.extract.dates.TimeExpression.Role;
import io.claimtrail.extract.dates.TimeReader;
import io.claimtrail.extract.text.ArticleText;
import io.claimtrail.extract.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads the figures that a claim states, in the light of a bounded number of sentences before; time grows linearly with the claim; no state, safe for any number of
 * threads; never throws, whatever the text.
 */
public final class FigureReader {
    private static final int RECENT_DAYS = 7;
    private static final int AMONG_REACH = 16;
    private static final double HALF = 0.5;
    private static final Set<String> TOTALS = Set.of("figure", "number", "toll", "total", "dead", "wounded");
    private static final Set<String> THEM = Set.of("them", "those", "these", "whom");
    private static final Set<String> DUE = Set.of("expected", "due", "planned", "scheduled", "missing");
    private static final Set<String> WERE = Set.of("was", "were", "are", "remain", "have", "died", "of");

    private final TimeReader times = new TimeReader();
    private final ContextPlaces context = new ContextPlaces();
    private final SentenceReader sentences = new SentenceReader();
    private final ChangeReader changes = new ChangeReader();
    private final PlaceReader places = new PlaceReader();

    /**
     * The figures of one claim, in text order.
     *
     * @param claim its content decides which numbers are the claim's; its sentences are read for what happened, where and when
     * @param publishedOn dates are resolved against it
     */
    public List<Figure> read(ArticleText text, Attribution claim, Source source, LocalDate publishedOn) {
        List<Figure> figures = new ArrayList<>();
        for (Span sentence : Stretches.of(text, claim)) {
            Words words = Words.in(text.text(), sentence);
            Clause clause = clause(words, claim, publishedOn);
            List<Mention> mentions = sentences.read(clause, earlier(text, sentence, words, publishedOn));
            for (int i = 0; i < mentions.size(); i++) {
                Optional<Span> span = content(words, mentions.get(i), claim);
                if (span.isPresent()) {
                    Optional<String> place = place(text, sentence, clause, mentions, i, source);
                    figures.add(figure(clause, mentions, i, span.get(), source, place, publishedOn));
                }
            }
        }
        return figures;
    }

    private Clause clause(Words words, Attribution claim, LocalDate publishedOn) {
        int first = claim.content().get(0).start();
        int last = claim.content().get(claim.content().size() - 1).end();
        int to = Math.min(words.size(), words.firstAfter(last - 1) + 1);
        return new Clause(words, words.firstAfter(first), to, times.read(words, publishedOn), publishedOn);
    }

    /** The last number of the sentence before, where this one goes on counting ("They included three children"). */
    private Optional<Mention> earlier(ArticleText text, Span sentence, Words words, LocalDate publishedOn) {
        Optional<Span> before = goesOn(words) ? Stretches.before(text, sentence) : Optional.empty();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Words earlier = Words.in(text.text(), before.get());
        Clause clause = new Clause(earlier, 0, earlier.size(), times.read(earlier, publishedOn), publishedOn);
        List<Mention> mentions = sentences.read(clause, Optional.empty());
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.get(mentions.size() - 1).fromEarlierSentence());
    }

    /** "They included", "That figure includes", "Of those", "Two were killed": what the sentence before counted is counted on. */
    private static boolean goesOn(Words words) {
        int first = words.isWord(0) ? 0 : 1;
        if (isAmongThem(words)) {
            return true;
        }
        return switch (words.lower(first)) {
            case "they" -> words.lower(first + 1).startsWith("includ");
            case "that", "this", "the" -> words.in(first + 1, TOTALS) || NumberWords.small(words.lower(first + 1)) > 1;
            case "another" ->
                (words.isNumber(first + 1) || NumberWords.small(words.lower(first + 1)) > 0)
                        && words.in(first + 2, WERE)
                        && words.in(first + 3, DUE);
            case "in" -> words.is(first + 2, "that") && words.in(first + 3, TOTALS);
            case "of", "among" -> words.in(first + 1, THEM);
            default -> NumberWords.small(words.lower(first)) > 0 && words.in(first + 1, WERE);
        };
    }

    /** "30 citizens were among them". */
    private static boolean isAmongThem(Words words) {
        for (int i = 1; i < Math.min(words.size(), AMONG_REACH); i++) {
            if (words.is(i, "among") && words.is(i + 1, "them")) {
                return true;
            }
        }
        return false;
    }

    /** The figure's span where the number stands in the claim's content, cut to that content. */
    private static Optional<Span> content(Words words, Mention mention, Attribution claim) {
        int core = words.start(mention.quantity().core());
        for (Span part : claim.content()) {
            if (part.start() <= core && core < part.end()) {
                int start =
                        Math.max(part.start(), words.start(mention.quantity().from()));
                int end = Math.min(part.end(), words.end(mention.end() - 1));
                return Optional.of(new Span(start, Math.max(core + 1, end)));
            }
        }
        return Optional.empty();
    }

    /** Named in the sentence, else by what stands before it, else where the harm told of just before it in the sentence was done. */
    private Optional<String> place(
            ArticleText text, Span sentence, Clause clause, List<Mention> mentions, int index, Source source) {
        Mention mention = mentions.get(index);
        Optional<String> place = places.read(clause.words(), mention, source)
                .or(() -> context.read(text, sentence, clause.words(), mention));
        boolean shares = place.isEmpty() && index > 0 && ContextPlaces.isTogether(mentions.get(index - 1), mention);
        return shares ? place(text, sentence, clause, mentions, index - 1, source) : place;
    }

    private Figure figure(
            Clause clause,
            List<Mention> mentions,
            int index,
            Span span,
            Source source,
            Optional<String> place,
            LocalDate publishedOn) {
        Mention mention = mentions.get(index);
        Quantity quantity = mention.quantity();
        double high = value(quantity, quantity.high());
        return new Figure(
                span,
                value(quantity, quantity.low()),
                Double.isNaN(high) ? OptionalDouble.empty() : OptionalDouble.of(high),
                quantity.comparator(),
                unit(quantity),
                mention.counted(),
                mention.event(),
                place,
                mention.basis(),
                clause.since(mention).flatMap(it -> it.value().start()),
                mention.basis() == Basis.PERIOD
                        ? clause.within(mention).flatMap(it -> it.value().length())
                        : Optional.empty(),
                asOf(clause, mention, publishedOn),
                changes.read(clause.words(), mentions, index),
                SeriesNamer.isNarrow(clause, mention) ? Optional.empty() : SeriesNamer.name(source, mention, place));
    }

    /** A half is 50 per cent; other shares said in words are kept as numbers of three decimals ("two-thirds": 0.667). */
    private static double value(Quantity quantity, double value) {
        if (!quantity.isFraction() || !quantity.isShare()) {
            return value;
        }
        return value == HALF ? 100 * HALF : Math.rint(value * 1000) / 1000;
    }

    private static Optional<String> unit(Quantity quantity) {
        if (quantity.isShare()) {
            return Optional.of("percent");
        }
        return quantity.unit().isCount()
                ? Optional.empty()
                : Optional.of(quantity.unit().name());
    }

    /** "as of" a day; else a day of the last week, or for one incident any past day; else the day of publication. */
    private static LocalDate asOf(Clause clause, Mention mention, LocalDate publishedOn) {
        Optional<LocalDate> stated =
                clause.first(Role.AS_OF).flatMap(it -> it.value().end());
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<LocalDate> at = clause.at(mention)
                .map(TimeExpression::value)
                .flatMap(it -> it.end())
                .filter(day -> !day.isAfter(publishedOn));
        boolean recent = at.isPresent() && at.get().isAfter(publishedOn.minusDays(RECENT_DAYS));
        return mention.basis() == Basis.EVENT || recent ? at.orElse(publishedOn) : publishedOn;
    }
}
