package io.claimtrail.aggregate.core;

import static java.util.Comparator.comparing;

import io.claimtrail.schemas.avro.Basis;
import io.claimtrail.schemas.avro.Figure;
import io.claimtrail.schemas.avro.FigureObservation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One value of a series with every report of it, in order of time. Not thread-safe while {@link #merge} builds it. */
public final class Point {
    /** Time of the figure, then of publication; ids break ties, so that two observations are never equal. */
    public static final Comparator<FigureObservation> ORDER = comparing(
                    (FigureObservation observation) -> observation.getFigure().getAsOf())
            .thenComparing(observation -> observation.getArticle().getPublishedAt())
            .thenComparing(observation -> observation.getArticle().getArticleId())
            .thenComparing(FigureObservation::getObservationId);

    /** For how many days after its last report a value that is no running total counts as the same point. */
    static final int REPEAT_DAYS = 7;

    private final List<FigureObservation> reports = new ArrayList<>();

    private Point(FigureObservation first) {
        reports.add(first);
    }

    /**
     * The points of one series, in order of their first report.
     *
     * <p>A report is a repeat of an earlier point with the same value if the series is cumulative (a total that was passed does
     * not come back, but outlets go on quoting it), or else if that value was reported within the {@value #REPEAT_DAYS} days
     * before (a daily toll may well be 142 again a month later).
     *
     * @param inOrder all observations of the series, sorted by {@link #ORDER}
     */
    public static List<Point> merge(Iterable<FigureObservation> inOrder) {
        List<Point> points = new ArrayList<>();
        Map<Value, Point> newest = new HashMap<>();
        for (FigureObservation observation : inOrder) {
            Value value = Value.of(observation.getFigure());
            Point known = newest.get(value);
            if (known != null && known.repeatedBy(observation)) {
                known.reports.add(observation);
            } else {
                Point point = new Point(observation);
                points.add(point);
                newest.put(value, point);
            }
        }
        return points;
    }

    private boolean repeatedBy(FigureObservation later) {
        Figure figure = later.getFigure();
        return figure.getBasis() == Basis.CUMULATIVE
                || !figure.getAsOf().isAfter(lastDay().plusDays(REPEAT_DAYS));
    }

    /** The report that stated the value first: the point's evidence. */
    public FigureObservation first() {
        return reports.get(0);
    }

    public Figure figure() {
        return first().getFigure();
    }

    /** The day that the value speaks of, by its first report. */
    public LocalDate day() {
        return figure().getAsOf();
    }

    /** The day of the newest repeat. */
    public LocalDate lastDay() {
        return reports.get(reports.size() - 1).getFigure().getAsOf();
    }

    /** The newest report's day that is not after {@code day}; empty if the first is. */
    Optional<LocalDate> lastDayBy(LocalDate day) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            LocalDate reported = reports.get(i).getFigure().getAsOf();
            if (!reported.isAfter(day)) {
                return Optional.of(reported);
            }
        }
        return Optional.empty();
    }

    /** Every report, first one first. */
    public List<FigureObservation> reports() {
        return Collections.unmodifiableList(reports);
    }

    public Range range() {
        return Range.of(figure());
    }

    boolean sameValue(Point other) {
        return Value.of(figure()).equals(Value.of(other.figure()));
    }

    boolean sameUnit(Point other) {
        return Objects.equals(figure().getUnit(), other.figure().getUnit());
    }

    /** How many articles report the value. */
    public int articles() {
        return (int) reports.stream()
                .map(report -> report.getArticle().getArticleId())
                .distinct()
                .count();
    }

    /** How many independent stories report the value: copies of one wire story count once. */
    public int stories() {
        return (int) reports.stream()
                .map(report -> report.getArticle().getStoryId())
                .distinct()
                .count();
    }

    /** Who published the value, by name, each once. */
    public SortedSet<String> publishers() {
        SortedSet<String> publishers = new TreeSet<>();
        for (FigureObservation report : reports) {
            if (report.getArticle().getPublisher() != null) {
                publishers.add(report.getArticle().getPublisher());
            }
        }
        return publishers;
    }

    private record Value(
            double low, @Nullable Double high, @Nullable String unit) {
        static Value of(Figure figure) {
            return new Value(figure.getLow(), figure.getHigh(), figure.getUnit());
        }
    }
}
