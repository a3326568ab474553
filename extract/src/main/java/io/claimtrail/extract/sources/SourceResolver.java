package io.claimtrail.extract.sources;

import io.claimtrail.extract.Article;
import io.claimtrail.extract.Attribution;
import io.claimtrail.extract.Source;
import io.claimtrail.extract.Span;
import io.claimtrail.extract.text.ArticleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says who the sources of an article's attributions are: the mention's person or body by its fullest name, and by the catalogue,
 * else by the words that describe it, for whom it speaks on the day of publication. Immutable and thread-safe.
 */
public final class SourceResolver {
    private final Catalogue catalogue;

    public SourceResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The sources of {@code attributions}, in their order; each depends on those before it in the text. */
    public List<Source> resolve(ArticleText text, Article article, List<Attribution> attributions) {
        Scene scene = new Scene(catalogue, text, article);
        ArticleSources sources = new ArticleSources(scene, attributions);
        List<Integer> order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> place(attributions.get(i))))
                .toList();
        for (int i : order) {
            sources.resolve(i);
        }
        List<Source> resolved = new ArrayList<>(attributions.size());
        for (int i = 0; i < attributions.size(); i++) {
            resolved.add(source(sources.said(i), attributions.get(i).source()));
        }
        return resolved;
    }

    private static int place(Attribution attribution) {
        return attribution
                .source()
                .or(attribution::cue)
                .orElse(attribution.content().get(0))
                .start();
    }

    /** Whether the words are of a person: "spokesman", not "ministry". */
    private static boolean isOffice(String role) {
        return HeadNoun.of(Words.of(role).last().lower())
                .map(k -> k.isPerson() || k == HeadNoun.MILITARY || k == HeadNoun.POLICE || k == HeadNoun.MEDIA)
                .orElse(false);
    }

    private Source source(Said said, Optional<Span> mention) {
        String id = said.affiliation().source();
        Optional<CatalogueSource> entry = catalogue.source(id);
        Optional<String> body = entry.filter(s -> s.kind() == CatalogueSource.Kind.KIND)
                .map(s -> said.affiliation().body())
                .filter(b -> !b.isEmpty());
        return new Source(
                id,
                entry.flatMap(CatalogueSource::group),
                body,
                said.speaker(),
                said.role().filter(SourceResolver::isOffice),
                said.anonymous(),
                mention);
    }
}
