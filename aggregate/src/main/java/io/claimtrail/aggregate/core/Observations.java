package io.claimtrail.aggregate.core;

import io.claimtrail.schemas.avro.ArticleClaims;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.FigureObservation;
import io.claimtrail.schemas.avro.Stance;
import io.claimtrail.schemas.avro.TextSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reported points in an article's claims. */
final class Observations {
    private Observations() {}

    /**
     * Every figure that its claim's source puts forward as so, by series and place.
     *
     * <p>Left out: what is denied, asked or promised, and a figure that an inner claim states too: "Kirby said the ministry counted
     * 24,700" is a point of the ministry's series, not of Kirby's.
     */
    static Map<Key, FigureObservation> of(ArticleClaims article) {
        Map<String, List<Claim>> inner = article.getClaims().stream()
                .filter(claim -> claim.getVia() != null)
                .collect(Collectors.groupingBy(Claim::getVia));
        Map<Key, FigureObservation> observations = new LinkedHashMap<>();
        for (Claim claim : article.getClaims()) {
            if (!putForward(claim)) {
                continue;
            }
            for (Figure figure : claim.getFigures()) {
                boolean quoted = inner.getOrDefault(claim.getClaimId(), List.of()).stream()
                        .flatMap(nested -> nested.getFigures().stream())
                        .anyMatch(nested -> overlap(nested.getSpan(), figure.getSpan()));
                if (figure.getSeries() != null && !quoted) {
                    FigureObservation observation = observation(claim, figure);
                    observations.put(new Key(observation.getSeriesId(), observation.getObservationId()), observation);
                }
            }
        }
        return observations;
    }

    private static boolean putForward(Claim claim) {
        Stance stance = claim.getCue() == null ? Stance.ASSERTS : claim.getCue().getStance();
        return stance != Stance.DENIES && stance != Stance.ASKS && stance != Stance.PROMISES;
    }

    private static boolean overlap(TextSpan one, TextSpan other) {
        return one.getStart() < other.getEnd() && other.getStart() < one.getEnd();
    }

    private static FigureObservation observation(Claim claim, Figure figure) {
        TextSpan span = figure.getSpan();
        return FigureObservation.newBuilder()
                .setSeriesId(figure.getSeries())
                .setObservationId(claim.getClaimId() + ':' + span.getStart() + '-' + span.getEnd())
                .setSource(claim.getSource())
                .setFigure(figure)
                .setClaimId(claim.getClaimId())
                .setArticle(claim.getArticle())
                .setQuote(claim.getContent().stream().map(TextSpan::getText).collect(Collectors.joining(" … ")))
                .build();
    }

    /** What takes {@code observation} back: the same, marked. */
    static FigureObservation withdrawn(FigureObservation observation) {
        return FigureObservation.newBuilder()
                .setSeriesId(observation.getSeriesId())
                .setObservationId(observation.getObservationId())
                .setSource(observation.getSource())
                .setFigure(observation.getFigure())
                .setClaimId(observation.getClaimId())
                .setArticle(observation.getArticle())
                .setQuote(observation.getQuote())
                .setWithdrawn(true)
                .build();
    }

    /** What identifies an observation: a figure that moves to another series is withdrawn from the one and added to the other. */
    record Key(String seriesId, String observationId) {}
}
