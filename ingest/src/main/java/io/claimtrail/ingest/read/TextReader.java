package io.claimtrail.ingest.read;

/** Plain text: all of it is the article, its first line the title if it looks like one. */
final class TextReader {
    private static final int LONGEST_TITLE = 160;
    /** Decoded rubbish has far more; tabs, form feeds and the like of old wires far less. */
    private static final double MOST_CONTROLS = 0.002;

    ReadArticle read(RawDocument document) {
        String text = Charsets.decode(document.bytes(), document.contentType());
        long controls = text.chars()
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85))
                .count();
        if (controls > MOST_CONTROLS * text.length()) {
            throw Refusal.NOT_TEXT.because(controls + " control characters in " + text.length());
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
