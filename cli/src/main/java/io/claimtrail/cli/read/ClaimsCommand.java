package io.claimtrail.cli.read;

import static io.claimtrail.cli.read.Column.fixed;
import static io.claimtrail.cli.read.Column.text;

import io.claimtrail.schemas.Topic;
import io.claimtrail.schemas.Topics;
import io.claimtrail.schemas.avro.Claim;
import io.claimtrail.schemas.avro.Source;
import io.claimtrail.schemas.avro.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code claimtrail claims}: who said what. */
@Command(
        name = "claims",
        description = "Prints the current claims of one source or all, oldest article first.",
        mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {
    private static final Comparator<Claim> ORDER = Comparator.comparing(
                    (Claim claim) -> claim.getArticle().getPublishedAt())
            .thenComparing(claim -> claim.getArticle().getArticleId())
            .thenComparing(claim -> claim.getContent().get(0).getStart())
            .thenComparing(Claim::getClaimId);

    @Mixin
    private final ReadOptions options = new ReadOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli's to fill
    private CommandSpec command;

    @Override
    public Integer call() {
        Topics topics = options.connection.topics();
        Printer<Claim> printer = new Printer<>(
                command.commandLine().getOut(),
                options,
                new Table<>(columns(), ReadOptions.width()),
                allColumns(),
                RecordJson::of);
        try (TopicReader reader = new TopicReader(options.connection.consumer())) {
            List<Topic<String, Claim>> sources = options.topicsOfSources(reader, "claims.", topics::claimsOf);
            Current<Claim> claims = new Current<>(this::wanted, printer);
            // Keyed by topic: a claim that moved is a tombstone in one and a record in another, read in any order.
            reader.readToEnd(sources, (topic, claimId, claim) -> claims.take(topic.name() + ' ' + claimId, claim));
            claims.print(ORDER);
            if (options.follow) {
                reader.follow(sources, (topic, claimId, claim) -> claims.follow(topic.name() + ' ' + claimId, claim));
            }
        }
        return 0;
    }

    private boolean wanted(Claim claim) {
        return options.inRange(ReadOptions.day(claim.getArticle().getPublishedAt()))
                && options.known(claim.getArticle().getPublishedAt());
    }

    private static List<Column<Claim>> columns() {
        return List.of(
                fixed("day", claim -> ReadOptions.day(claim.getArticle().getPublishedAt())
                        .toString()),
                fixed("source", claim -> claim.getSource().getId()),
                text("who", 2, claim -> who(claim.getSource())),
                fixed("type", claim -> RecordJson.word(claim.getType())),
                text("claim", 6, ClaimsCommand::content),
                text("publisher", 1, claim -> orEmpty(claim.getArticle().getPublisher())));
    }

    private static List<Column<Claim>> allColumns() {
        return List.of(
                fixed("claimId", Claim::getClaimId),
                fixed(
                        "publishedAt",
                        claim -> claim.getArticle().getPublishedAt().toString()),
                fixed("source", claim -> claim.getSource().getId()),
                fixed("body", claim -> orEmpty(claim.getSource().getBody())),
                fixed("speaker", claim -> orEmpty(claim.getSource().getSpeaker())),
                fixed("role", claim -> orEmpty(claim.getSource().getRole())),
                fixed("anonymous", claim -> Boolean.toString(claim.getSource().getAnonymous())),
                fixed("type", claim -> RecordJson.word(claim.getType())),
                fixed(
                        "stance",
                        claim -> claim.getCue() == null
                                ? ""
                                : RecordJson.word(claim.getCue().getStance())),
                fixed(
                        "cue",
                        claim -> claim.getCue() == null
                                ? ""
                                : claim.getCue().getSpan().getText()),
                fixed("content", ClaimsCommand::content),
                fixed("via", claim -> orEmpty(claim.getVia())),
                fixed("score", claim -> Double.toString(claim.getScore())),
                fixed("articleId", claim -> claim.getArticle().getArticleId()),
                fixed("revision", claim -> Integer.toString(claim.getArticle().getRevision())),
                fixed("storyId", claim -> claim.getArticle().getStoryId()),
                fixed("title", claim -> orEmpty(claim.getArticle().getTitle())),
                fixed("publisher", claim -> orEmpty(claim.getArticle().getPublisher())),
                fixed("url", claim -> orEmpty(claim.getArticle().getUrl())));
    }

    private static String content(Claim claim) {
        return claim.getContent().stream().map(TextSpan::getText).collect(Collectors.joining(" … "));
    }

    /** Speaker, else the words that name the source, else its body. */
    private static String who(Source source) {
        if (source.getSpeaker() != null) {
            return source.getSpeaker();
        }
        return source.getMention() != null ? source.getMention().getText() : orEmpty(source.getBody());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
