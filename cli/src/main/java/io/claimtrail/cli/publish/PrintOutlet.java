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
        out.println(ArticleJson.line(article));
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
