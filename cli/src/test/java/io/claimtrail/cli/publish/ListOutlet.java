package io.claimtrail.cli.publish;

import io.claimtrail.schemas.avro.Article;
import java.util.ArrayList;
import java.util.List;

/** Keeps the ids of what it is sent; takes only so many. */
final class ListOutlet implements Outlet {
    final List<String> sent = new ArrayList<>();
    private final int room;

    ListOutlet() {
        this(Integer.MAX_VALUE);
    }

    ListOutlet(int room) {
        this.room = room;
    }

    @Override
    public void send(Article article) {
        if (sent.size() == room) {
            throw new PublishFailedException("full", new IllegalStateException());
        }
        sent.add(article.getArticleId());
    }

    @Override
    public void withdraw(String articleId) {
        sent.add("-" + articleId);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
