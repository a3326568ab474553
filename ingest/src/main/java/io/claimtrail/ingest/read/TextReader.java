package io.claimtrail.ingest.read;

/** Plain text: all of it is the article, its first line the title if it looks like one. */
final class TextReader {
    private static final int LONGEST_TITLE = 160;
    /** One may be a slip. More are the frame of an old wire format, or no text at all. */
    private static final int MOST_CONTROLS = 1;

    /** Bytes in another charset than declared leave a few of these; a picture leaves nothing else. */
    private static final double MOST_REPLACED = 0.01;

    ReadArticle read(RawDocument document) {
        String text = Charsets.decode(document.bytes(), document.contentType());
        long controls =
                text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
        long replaced = text.chars().filter(c -> c == 0xFFFD).count();
        if (controls > MOST_CONTROLS || replaced > MOST_REPLACED * text.length()) {
            throw Refusal.NOT_TEXT.because(
                    controls + " control and " + replaced + " broken characters in " + text.length());
        }
        String body = BodyText.clean(text);
        ReadArticle.Builder article = ReadArticle.builder().carriedBy(document);
        int end = body.indexOf('\n');
        if (end > 0 && end <= LONGEST_TITLE && ".:;,".indexOf(body.charAt(end - 1)) < 0) {
            article.title(body.substring(0, end));
        }
        return article.build(body);
    }
}
