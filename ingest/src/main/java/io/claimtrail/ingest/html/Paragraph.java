package io.claimtrail.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * One block of text on a page.
 *
 * @param text one line, white space as a browser shows it
 * @param linkDensity the share of its characters that are links, 0 to 1
 * @param heading whether it stands in h1 to h6
 */
record Paragraph(String text, double linkDensity, boolean heading) {
    private static final int SHORTEST_SENTENCE = 45;

    /** A heading, a name, a date: too short for a sentence and not ended like one. */
    boolean isLabel() {
        char last = text.charAt(text.length() - 1);
        return heading
                || (text.length() < SHORTEST_SENTENCE
                        && ".!?\u201D\"\u2019:\u3002\uFF01\uFF1F\u300D".indexOf(last) < 0);
    }

    /** Pages put lines, stars and characters of no width between paragraphs. */
    boolean hasWords() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static List<Paragraph> of(Element root) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, root);
        collector.end();
        return collector.paragraphs;
    }

    private static final class Collector implements NodeVisitor {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int linked;
        private int linkDepth;
        private int headingDepth;
        private boolean gap;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (Blocks.isBlock(element)) {
                    end();
                }
                linkDepth += isLink(element) ? 1 : 0;
                headingDepth += isHeading(element) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (Blocks.isBlock(element)) {
                    end();
                }
                linkDepth -= isLink(element) ? 1 : 0;
                headingDepth -= isHeading(element) ? 1 : 0;
            }
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    gap = true;
                } else if (c != '\u200B' && c != '\u00AD') {
                    if (gap && !line.isEmpty()) {
                        line.append(' ');
                    }
                    gap = false;
                    line.append(c);
                    linked += linkDepth > 0 ? 1 : 0;
                }
            }
        }

        private void end() {
            if (!line.isEmpty()) {
                double density = (double) linked / line.length();
                paragraphs.add(new Paragraph(line.toString(), density, headingDepth > 0));
            }
            line.setLength(0);
            linked = 0;
            gap = false;
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }

        private static boolean isHeading(Element element) {
            String name = element.normalName();
            return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        }
    }
}
