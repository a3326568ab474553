package io.claimtrail.aggregate.core;

import static io.claimtrail.aggregate.core.Reported.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimtrail.schemas.avro.ArticleActivity;
import io.claimtrail.schemas.avro.SourceActivity;
import io.claimtrail.schemas.avro.Stance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceDayTest {
    private static final KnownSources KNOWN = new KnownSources(List.of("un", "israeli-official"));

    private static ArticleActivity contribution(Reported article) {
        return Activity.of(article.claims(), KNOWN).values().iterator().next();
    }

    @Test
    void countsClaimsArticlesStoriesAndPublishers() {
        SourceDay day = new SourceDay();
        day.apply(contribution(
                article("a").by("Example Wire").story("s").says("un").says("un")));
        day.apply(contribution(article("b").by("Example Times").story("s").says("un", Stance.DENIES, null)));
        day.apply(contribution(article("c").by("Example Times").says("un")));

        SourceActivity sum = day.sum().orElseThrow();

        assertThat(sum.getClaims()).isEqualTo(4);
        assertThat(sum.getArticles()).isEqualTo(3);
        assertThat(sum.getStories()).isEqualTo(2);
        assertThat(sum.getPublishers()).isEqualTo(2);
        assertThat(sum.getIndirect()).isEqualTo(4);
        assertThat(sum.getStances()).isEqualTo(Map.of("asserts", 3, "denies", 1));
    }

    @Test
    void countsClaimsWithoutANamedSource() {
        SourceDay day = new SourceDay();
        day.apply(contribution(article("a").says("israeli-official")));

        assertThat(day.sum().orElseThrow().getAnonymous()).isEqualTo(1);
    }

    @Test
    void replacesWhatAnArticleContributedBefore() {
        SourceDay day = new SourceDay();
        day.apply(contribution(article("a").says("un").says("un")));
        day.apply(contribution(article("a").revision(2).says("un")));

        assertThat(day.sum().orElseThrow().getClaims()).isEqualTo(1);
    }

    @Test
    void isEmptyWhenEveryArticleIsTakenBack() {
        SourceDay day = new SourceDay();
        ArticleActivity contribution = contribution(article("a").says("un"));
        day.apply(contribution);
        day.apply(Activity.nothingInsteadOf(contribution));

        assertThat(day.sum()).isEmpty();
    }
}
