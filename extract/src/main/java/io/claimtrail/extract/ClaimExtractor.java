package io.claimtrail.extract;

import io.claimtrail.extract.figures.FigureReader;
import io.claimtrail.extract.sources.Catalogue;
import io.claimtrail.extract.sources.CueReader;
import io.claimtrail.extract.sources.SourceResolver;
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
    private final SourceResolver sources;
    private final CueReader cues = new CueReader();
    private final FigureReader figures = new FigureReader();

    ClaimExtractor(Tagger tagger, SourceResolver sources) {
        this.tagger = tagger;
        this.sources = sources;
    }

    /** The extractor of this release: the product's guideline, the catalogue of the jar. The first one loads the network. */
    public static ClaimExtractor standard() {
        return of(Guideline.PRODUCT, Catalogue.standard());
    }

    /**
     * An extractor that names sources by {@code catalogue}. The first one in a process loads the network, which takes about a second.
     */
    public static ClaimExtractor of(Guideline guideline, Catalogue catalogue) {
        return new ClaimExtractor(Tagger.of(guideline), new SourceResolver(catalogue));
    }

    /** Names the network that claims are found with; changes with its weights. */
    public String modelVersion() {
        return tagger.modelVersion();
    }

    /** The article's claims in order of their cues; one inside another's content follows it. */
    public List<Claim> extract(Article article) {
        ArticleText text = ArticleText.of(article.text());
        List<Attribution> attributions = tagger.tag(text);
        List<Source> resolved = sources.resolve(text, article, attributions);
        LocalDate publishedOn = LocalDate.ofInstant(article.publishedAt().orElse(Instant.EPOCH), ZoneOffset.UTC);
        List<String> ids =
                attributions.stream().map(a -> ClaimId.of(article.id(), a)).toList();
        List<Claim> claims = new ArrayList<>(attributions.size());
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            claims.add(new Claim(
                    ids.get(i),
                    resolved.get(i),
                    cues.read(text, attribution),
                    attribution.content(),
                    attribution.type(),
                    attribution.via().isPresent()
                            ? Optional.of(ids.get(attribution.via().getAsInt()))
                            : Optional.empty(),
                    figures.read(text, attribution, resolved.get(i), publishedOn),
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
}
