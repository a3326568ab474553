package io.claimtrail.cli.demo;

import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.Source;
import io.claimtrail.schemas.avro.TextSpan;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The demo's screen: per source its claims, article by article, a claim within a claim under its outer one, then its figures. The
 * source with most claims comes first.
 */
final class SourceScreen {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Results results;
    private final UnaryOperator<String> nameOf;
    private final Map<String, Claim> byId;
    private final Map<String, List<Claim>> nested;

    /**
     * Lays out what has come so far.
     *
     * @param nameOf the name that people know a source id by
     */
    SourceScreen(Results results, UnaryOperator<String> nameOf) {
        this.results = results;
        this.nameOf = nameOf;
        this.byId =
                results.allClaims().stream().collect(Collectors.toMap(Claim::getClaimId, claim -> claim, (a, b) -> b));
        this.nested = results.allClaims().stream()
                .filter(claim -> claim.getVia() != null)
                .sorted(Comparator.comparingInt(SourceScreen::start))
                .collect(Collectors.groupingBy(claim -> String.valueOf(claim.getVia())));
    }

    void write(Page page) {
        results.sources().stream()
                .sorted(Comparator.comparingInt(
                                (String id) -> -results.claimsOf(id).size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(id -> source(page, id));
        results.rejected().forEach((origin, reason) -> page.text("", "  ", "refused: " + origin + ": " + reason));
    }

    private void source(Page page, String id) {
        Map<String, List<Claim>> byArticle = results.claimsOf(id).stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.getArticle().getPublishedAt())
                        .thenComparing(claim -> claim.getArticle().getArticleId())
                        .thenComparingInt(SourceScreen::start))
                .collect(Collectors.groupingBy(
                        claim -> claim.getArticle().getArticleId(), LinkedHashMap::new, Collectors.toList()));
        page.heading(
                nameOf.apply(id).toUpperCase(Locale.ENGLISH),
                count(results.claimsOf(id).size(), "claim") + ", "
                        + count(results.pointsOf(id).size(), "figure") + " · claims." + id);
        page.rule();
        for (List<Claim> ofArticle : byArticle.values()) {
            page.dim("", article(ofArticle.get(0).getArticle()));
            for (Claim claim : ofArticle) {
                Claim outer = claim.getVia() == null ? null : byId.get(claim.getVia());
                // Shown under the outer claim if that is on this source's screen.
                if (outer == null
                        || !outer.getSource().getId().equals(claim.getSource().getId())) {
                    claim(page, claim, outer, "  ", "  ");
                }
            }
            page.blank();
        }
        figures(page, id);
    }

    private void claim(Page page, Claim claim, @Nullable Claim outer, String first, String indent) {
        page.label(first, speaker(claim), how(claim) + (outer == null ? "" : ", as told by " + speaker(outer)));
        page.text(indent + "  ", indent + "  ", content(claim));
        // Those of a series stand below, with the others of their series.
        claim.getFigures().stream()
                .filter(figure -> figure.getSeries() == null)
                .forEach(figure -> page.dim(indent + "  = ", FigureLine.of(figure)));
        for (Claim inner : nested.getOrDefault(claim.getClaimId(), List.of())) {
            claim(page, inner, null, indent + "  └ ", indent + "    ");
        }
    }

    private void figures(Page page, String id) {
        List<FigureObservation> points = new ArrayList<>(results.pointsOf(id));
        if (points.isEmpty()) {
            return;
        }
        points.sort(Comparator.comparing(FigureObservation::getSeriesId)
                .thenComparing(point -> point.getFigure().getAsOf()));
        page.label("  ", "Figures", " · figures." + id);
        for (FigureObservation point : points) {
            page.text("    ", "      ", FigureLine.of(point.getFigure()));
            page.dim("      ", "series " + point.getSeriesId() + ", " + publisher(point.getArticle()));
        }
        page.blank();
    }

    static String speaker(Claim claim) {
        Source source = claim.getSource();
        TextSpan mention = source.getMention();
        String words = mention == null ? "" : mention.getText();
        if (source.getSpeaker() != null) {
            return source.getSpeaker();
        }
        if (source.getAnonymous()) {
            String role = source.getRole() == null || words.contains(source.getRole()) ? "" : source.getRole();
            if (words.isEmpty()) {
                return (role.isEmpty() ? "someone" : role) + " (anonymous)";
            }
            return words + (role.isEmpty() ? " (anonymous)" : " (anonymous, " + role + ")");
        }
        if (source.getBody() != null) {
            return source.getBody();
        }
        return words.isEmpty() ? "no named source" : words;
    }

    private static String how(Claim claim) {
        String cue = claim.getCue() == null
                ? ""
                : " · " + oneLine(claim.getCue().getSpan().getText());
        return cue + " · " + claim.getType().name().toLowerCase(Locale.ROOT);
    }

    static String content(Claim claim) {
        return claim.getContent().stream().map(part -> oneLine(part.getText())).collect(Collectors.joining(" … "));
    }

    static String article(ArticleRef article) {
        String title = article.getTitle() == null ? article.getArticleId() : article.getTitle();
        return title + " · " + publisher(article);
    }

    private static String publisher(ArticleRef article) {
        String day = DAY.format(article.getPublishedAt().atOffset(ZoneOffset.UTC));
        return article.getPublisher() == null ? day : article.getPublisher() + ", " + day;
    }

    private static int start(Claim claim) {
        return claim.getContent().get(0).getStart();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
