package io.claimtrail.cli.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.aggregate.core.Point;
import io.claimtrail.aggregate.core.Series;
import io.claimtrail.schemas.avro.ArticleRef;
import io.claimtrail.schemas.avro.FigureObservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A point of a series as it is printed.
 *
 * @param change from the point before it, in the same unit; null for the first
 */
record PointRow(String seriesId, Point point, @Nullable Double change) {

    /** The points of a series, in order of time. */
    static List<PointRow> of(String seriesId, Series series) {
        List<PointRow> rows = new ArrayList<>();
        Point before = null;
        for (Point point : series.points()) {
            Double change = before == null
                            || !Objects.equals(
                                    before.figure().getUnit(), point.figure().getUnit())
                    ? null
                    : Double.valueOf(point.figure().getLow() - before.figure().getLow());
            rows.add(new PointRow(seriesId, point, change));
            before = point;
        }
        return rows;
    }

    /** One report by itself, as a point without a change. */
    static PointRow ofReport(FigureObservation report) {
        return new PointRow(report.getSeriesId(), Point.merge(List.of(report)).get(0), null);
    }

    String amount() {
        return Amounts.of(point.figure());
    }

    String publishers() {
        return String.join(", ", point.publishers());
    }

    /** What the first report says, and where. */
    String firstReport() {
        ArticleRef article = point.first().getArticle();
        String title = article.getTitle() == null ? article.getArticleId() : article.getTitle();
        return '“' + point.first().getFigure().getSpan().getText() + "” in " + title;
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("series", seriesId);
        node.put("day", point.day().toString());
        node.put("amount", amount());
        node.put("low", point.figure().getLow());
        node.put("high", point.figure().getHigh());
        node.put("comparator", RecordJson.word(point.figure().getComparator()));
        node.put("unit", point.figure().getUnit());
        node.put("change", change);
        node.put("reportedUntil", point.lastDay().toString());
        node.put("stories", point.stories());
        ArrayNode publishers = node.putArray("publishers");
        point.publishers().forEach(publishers::add);
        ArrayNode reports = node.putArray("reports");
        for (FigureObservation report : point.reports()) {
            ObjectNode one = reports.addObject();
            one.put("claimId", report.getClaimId());
            one.put("quote", report.getQuote());
            one.put("day", report.getFigure().getAsOf().toString());
            one.set("article", RecordJson.of(report.getArticle()));
        }
        return node;
    }
}
