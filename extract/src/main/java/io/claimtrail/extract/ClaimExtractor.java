package io.claimtrail.extract;

import io.claimtrail.extract.figures.FigureReader;
import io.claimtrail.extract.tagging.Guideline;
import io.claimtrail.extract.tagging.Tagger;
import io.claimtrail.extract.text.ArticleText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an article's claims: who said what, and which figures. Immutable and thread-safe; the same article always gives the same claims. */
public final class ClaimExtractor {
    private final Tagger tagger;
    private final FigureReader figures = new FigureReader();

    private ClaimExtractor(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The extractor of this release, by the product's guideline. The first one in a process loads the network, about a second. */
    public static ClaimExtractor standard() {
        return of(Guideline.PRODUCT);
    }

    public static ClaimExtractor of(Guideline guideline) {
        return new ClaimExtractor(Tagger.of(guideline));
    }

    /** Names the network that claims are found with; changes with its weights. */
    public String modelVersion() {
        return tagger.modelVersion();
    }

    /** The article's claims in order of their cues. */
    public List<Claim> extract(Article article) {
        ArticleText text = ArticleText.of(article.text());
        List<Attribution> attributions = tagger.tag(text);
        LocalDate publishedOn = LocalDate.ofInstant(article.publishedAt().orElse(Instant.EPOCH), ZoneOffset.UTC);
        List<String> ids =
                attributions.stream().map(a -> ClaimId.of(article.id(), a)).toList();
        List<Claim> claims = new ArrayList<>(attributions.size());
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            Source source = source(attribution);
            claims.add(new Claim(
                    ids.get(i),
                    source,
                    cue(text, attribution),
                    attribution.content(),
                    attribution.type(),
                    attribution.via().isPresent()
                            ? Optional.of(ids.get(attribution.via().getAsInt()))
                            : Optional.empty(),
                    figures.read(text, attribution, source, publishedOn),
                    context(text, attribution),
                    attribution.score()));
        }
        return claims;
    }

    /** From the start of the first sentence that holds a part of the claim to the end of the last. */
    private static Span context(ArticleText text, Attribution attribution) {
        List<Span> parts = new ArrayList<>(attribution.content());
        attribution.source().ifPresent(parts::add);
        attribution.cue().ifPresent(parts::add);
        int start = parts.stream().mapToInt(Span::start).min().orElseThrow();
        int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(
                text.sentenceAt(start).start(),
                Math.max(end, text.sentenceAt(end - 1).end()));
    }

    private static Source source(Attribution attribution) {
        return new Source(
                "other",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                attribution.source());
    }

    private static Optional<Cue> cue(ArticleText text, Attribution attribution) {
        return attribution.cue().map(span -> new Cue(span, span.in(text.text()), Stance.ASSERTS));
    }
}
