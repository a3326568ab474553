package io.claimtrail.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a tree holds, and how much of it is links; counted once, in one walk. */
final class TextMass {
    private final Map<Element, Amount> amounts = new HashMap<>();

    /**
     * An amount of text.
     *
     * @param text UTF-16 code units, runs of white space as one
     * @param linked those of them inside links
     */
    record Amount(int text, int linked) {
        static final Amount NONE = new Amount(0, 0);

        Amount plus(Amount other) {
            return new Amount(text + other.text, linked + other.linked);
        }

        double linkDensity() {
            return text == 0 ? 0 : (double) linked / text;
        }
    }

    static TextMass in(Element root) {
        TextMass mass = new TextMass();
        NodeTraversor.traverse(mass.counter(root), root);
        return mass;
    }

    Amount of(Element element) {
        return amounts.getOrDefault(element, Amount.NONE);
    }

    private NodeVisitor counter(Element root) {
        return new NodeVisitor() {
            private int linkDepth;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href")) {
                    linkDepth++;
                } else if (node instanceof TextNode text && text.parent() != null) {
                    int length = text.text().strip().length();
                    amounts.merge(text.parent(), new Amount(length, linkDepth > 0 ? length : 0), Amount::plus);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return;
                }
                if (element.normalName().equals("a") && element.hasAttr("href")) {
                    linkDepth--;
                }
                Element parent = element.parent();
                if (parent != null && !element.equals(root)) {
                    amounts.merge(parent, of(element), Amount::plus);
                }
            }
        };
    }
}
