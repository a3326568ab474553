package io.claimtrail.cli.publish;

import io.claimtrail.schemas.avro.Article;
import java.io.PrintWriter;

/** Prints articles as JSON lines instead of sending them. */
final class PrintOutlet implements Outlet {
    private final PrintWriter out;

    PrintOutlet(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void send(Article article) {
        print(ArticleJson.line(article));
    }

    @Override
    public void withdraw(String articleId) {
        print(ArticleJson.withdrawal(articleId));
    }

    private void print(String line) {
        out.println(line);
        if (out.checkError()) {
            throw new PublishFailedException("standard output is closed", new java.io.IOException("closed"));
        }
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
