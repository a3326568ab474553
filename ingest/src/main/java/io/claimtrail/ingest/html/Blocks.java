package io.claimtrail.ingest.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup to text: white space as a browser would show it, one line feed between blocks. Walks without recursion. */
public final class Blocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hl1",
            "hl2",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private Blocks() {}

    public static String text(Element root) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, root);
        return collector.out.toString();
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(localName(element));
    }

    /** The tag's name without a namespace prefix, in lower case. */
    public static String localName(Element element) {
        String name = element.normalName();
        int colon = name.indexOf(':');
        return (colon < 0 ? name : name.substring(colon + 1)).toLowerCase(Locale.ROOT);
    }

    private static final class Collector implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private boolean gap;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (isBlock(node)) {
                line();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node)) {
                line();
            }
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    gap = true;
                } else if (c != '\u200B' && c != '\u00AD') {
                    if (gap && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                        out.append(' ');
                    }
                    gap = false;
                    out.append(c);
                }
            }
        }

        private void line() {
            gap = false;
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
