package io.claimtrail.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds an article's paragraphs. Each paragraph votes for its parent and, with less weight, for the
 * ancestors above it, as in Arc90's Readability; links speak against an element, names such as article-body for it.
 */
final class ContentFinder {
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final double MOST_LINKS = 0.5;
    /** A sibling with this share of the best one's score belongs to the article too. */
    private static final double SIBLING_SHARE = 0.2;

    private static final Pattern ARTICLE_NAME = Pattern.compile(
            "article-?_?(?:body|text|content|copy)|story-?_?(?:body|text|content|copy)|post-?_?(?:body|text|content)|entry-?_?content|"
                    + "body-?_?(?:text|copy|content)|(?:main|page)-?_?content|\\b(?:article|story)\\b",
            Pattern.CASE_INSENSITIVE);

    private final TextMass mass;
    private final Map<Element, Double> votes = new LinkedHashMap<>();

    private ContentFinder(TextMass mass) {
        this.mass = mass;
    }

    /** The elements that hold the article, in page order; none where the page has no paragraph. */
    static List<Element> find(Element body) {
        ContentFinder finder = new ContentFinder(TextMass.in(body));
        for (Element element : body.getAllElements()) {
            if (Blocks.isBlock(element) && hasOwnText(element)) {
                finder.vote(element);
            }
        }
        return finder.best();
    }

    private void vote(Element paragraph) {
        TextMass.Amount amount = mass.of(paragraph);
        if (amount.text() < SHORTEST_PARAGRAPH || amount.linkDensity() > MOST_LINKS) {
            return;
        }
        String text = paragraph.text();
        long commas = text.chars().filter(c -> c == ',').count();
        double vote = 1 + commas + Math.min(3, amount.text() / 100.0);
        Element ancestor = holder(paragraph);
        for (int level = 0; ancestor != null && level < 5; level++, ancestor = ancestor.parent()) {
            votes.merge(ancestor, level == 0 ? vote : level == 1 ? vote / 2 : vote / (3.0 * level), Double::sum);
        }
    }

    /** The first ancestor that holds more than this paragraph; a div cut by line breaks holds its paragraphs itself. */
    private Element holder(Element block) {
        if (!block.normalName().equals("p") && block.select("br").size() > 2) {
            return block;
        }
        Element wrapper = wrapper(block);
        Element parent = wrapper.parent();
        return parent == null ? wrapper : parent;
    }

    /** The outermost element with no more text than this one. */
    private Element wrapper(Element element) {
        Element outer = element;
        for (Element parent = outer.parent();
                parent != null
                        && !parent.normalName().equals("body")
                        && mass.of(parent).text() == mass.of(element).text();
                parent = parent.parent()) {
            outer = parent;
        }
        return outer;
    }

    private List<Element> best() {
        Element top = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : votes.entrySet()) {
            double score = score(entry.getKey());
            if (score > most) { // of equals, the first that was voted for
                top = entry.getKey();
                most = score;
            }
        }
        if (top == null) {
            return List.of();
        }
        Element outer = wrapper(top);
        Element parent = outer.parent();
        if (parent == null) {
            return List.of(top);
        }
        List<Element> found = new ArrayList<>();
        for (Element sibling : parent.children()) {
            if (sibling.equals(outer) || belongs(sibling, outer, most)) {
                found.add(sibling);
            }
        }
        return found;
    }

    private boolean belongs(Element sibling, Element top, double most) {
        TextMass.Amount amount = mass.of(sibling);
        boolean alike = !top.className().isEmpty() && sibling.className().equals(top.className());
        if (alike && amount.text() >= SHORTEST_PARAGRAPH && amount.linkDensity() < MOST_LINKS / 2) {
            return true;
        }
        if (votes.containsKey(sibling) && score(sibling) >= Math.max(10, most * SIBLING_SHARE)) {
            return true;
        }
        return sibling.normalName().equals("p") && amount.text() > 80 && amount.linkDensity() < 0.25;
    }

    private double score(Element element) {
        double named =
                ARTICLE_NAME.matcher(element.className() + " " + element.id()).find()
                                || element.normalName().equals("article")
                                || element.attr("itemprop").equals("articleBody")
                        ? 1.25
                        : 1;
        return votes.getOrDefault(element, 0.0) * (1 - mass.of(element).linkDensity()) * named;
    }

    private static boolean hasOwnText(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text
                    ? !text.isBlank()
                    : child instanceof Element inline
                            && !Blocks.isBlock(inline)
                            && !inline.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
