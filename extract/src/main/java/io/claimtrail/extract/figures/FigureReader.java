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
 * Reads the figures that a claim states. Time grows linearly with the sentences that the claim touches; no state, safe for any number of
 * threads; never throws, whatever the text.
 */
public final class FigureReader {
    private static final int RECENT_DAYS = 7;
    private static final Set<String> GOES_ON = Set.of(
            "they", "that", "those", "these", "of", "another", "among", "the", "two", "three", "seven", "some", "at");

    private final TimeReader times = new TimeReader();
    private final SentenceReader sentences = new SentenceReader();

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
            for (Mention mention : mentions) {
                content(words, mention, claim)
                        .ifPresent(span -> figures.add(figure(clause, mention, span, source, publishedOn)));
            }
        }
        return figures;
    }

    private Clause clause(Words words, Attribution claim, LocalDate publishedOn) {
        int first = claim.content().get(0).start();
        int last = claim.content().get(claim.content().size() - 1).end();
        int to = Math.min(words.size(), words.firstAfter(last - 1) + 1);
        return new Clause(words, words.firstAfter(first), to, times.read(words, publishedOn));
    }

    /** The last number of the sentence before, where this one goes on counting ("They included three children"). */
    private Optional<Mention> earlier(ArticleText text, Span sentence, Words words, LocalDate publishedOn) {
        Optional<Span> before = words.in(0, GOES_ON) ? Stretches.before(text, sentence) : Optional.empty();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Words earlier = Words.in(text.text(), before.get());
        List<Mention> mentions = sentences.read(
                new Clause(earlier, 0, earlier.size(), times.read(earlier, publishedOn)), Optional.empty());
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.get(mentions.size() - 1).fromEarlierSentence());
    }

    /** The figure's span where the number stands in the claim's content, cut to that content. */
    private static Optional<Span> content(Words words, Mention mention, Attribution claim) {
        int core = words.start(mention.quantity().core());
        for (Span part : claim.content()) {
            if (part.start() <= core && core < part.end()) {
                int start =
                        Math.max(part.start(), words.start(mention.quantity().from()));
                return Optional.of(
                        new Span(start, Math.max(core + 1, Math.min(part.end(), words.end(mention.end() - 1)))));
            }
        }
        return Optional.empty();
    }

    private static Figure figure(Clause clause, Mention mention, Span span, Source source, LocalDate publishedOn) {
        Quantity quantity = mention.quantity();
        Optional<String> place = place(clause.words(), mention, source);
        double high = value(quantity, quantity.high());
        String countedClass = quantity.isShare() ? "percent" : CountedClass.of(mention.counted());
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
                clause.first(Role.SINCE).flatMap(it -> it.value().start()),
                clause.first(Role.WITHIN).flatMap(it -> it.value().length()),
                asOf(clause, mention.basis(), publishedOn),
                Optional.empty(),
                SeriesNamer.name(source, mention.event(), countedClass, place, mention.basis()));
    }

    /** A half is 50 per cent; other shares said in words are kept as numbers of three decimals ("two-thirds": 0.667). */
    private static double value(Quantity quantity, double value) {
        if (!quantity.isFraction()
                || (!quantity.unit().isCount() && quantity.unit().kind() != Unit.Kind.PERCENT)) {
            return value;
        }
        return value == 0.5 ? 50 : Math.rint(value * 1000) / 1000;
    }

    private static Optional<String> unit(Quantity quantity) {
        if (quantity.isShare()) {
            return Optional.of("percent");
        }
        return quantity.unit().isCount()
                ? Optional.empty()
                : Optional.of(quantity.unit().name());
    }

    private static Optional<String> place(Words words, Mention mention, Source source) {
        Optional<String> named = Places.near(words, mention.quantity().from(), mention.end(), words.size());
        if (named.isPresent()) {
            return named;
        }
        return source.id().equals("gaza-health-ministry") ? Optional.of("Gaza") : Optional.empty();
    }

    private static LocalDate asOf(Clause clause, Basis basis, LocalDate publishedOn) {
        Optional<LocalDate> stated =
                clause.first(Role.AS_OF).flatMap(it -> it.value().end());
        if (stated.isPresent()) {
            return stated.get();
        }
        Optional<LocalDate> at = clause.first(Role.AT)
                .map(TimeExpression::value)
                .flatMap(it -> it.end())
                .filter(day -> !day.isAfter(publishedOn));
        boolean recent = at.isPresent() && at.get().isAfter(publishedOn.minusDays(RECENT_DAYS));
        return basis == Basis.EVENT || recent ? at.orElse(publishedOn) : publishedOn;
    }
}
