package io.claimtrail.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts out of a page what no article consists of: scripts, menus, captions, and what its class or id names as furniture. */
final class Pruner {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, picture, map,"
                    + " dialog, input, button, select, textarea, label, nav, figcaption, [hidden], [aria-hidden=true],"
                    + " [aria-modal=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
                    + " [role=dialog], [role=alertdialog], [role=alert], [role=search], [role=tooltip], [role=menu],"
                    + " [role=toolbar]";

    /** Words of a class or id, matched whole or at the start of a word, that name what surrounds an article. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:^|[\\s_-])(?:ad|ads|advert\\w*|adslot|adunit|sponsor\\w*|promo\\w*|outbrain|taboola|related\\w*|recommend\\w*|recirc\\w*|"
                    + "readmore|read-more|more-on|more-from|most-read|most-popular|popular|trending|newsletter\\w*|subscri\\w*|signup|"
                    + "sign-up|social\\w*|share\\w*|sharing|follow-us|comment\\w*|disqus\\w*|respond|cookie\\w*|consent\\w*|gdpr\\w*|breadcrumb\\w*|"
                    + "byline\\w*|author-bio|author-box|author-info|authorbox|about-author|caption\\w*|credit|credits|photo-credit|toolbar|tags|"
                    + "taglist|tag-list|topics|keywords|sidebar\\w*|side-bar|rail|footer\\w*|masthead|navbar|navigation|menu|topbar|pagination|"
                    + "pager|modal\\w*|popup\\w*|overlay\\w*|lightbox|tooltip|paywall|skip\\w*|widget\\w*|gallery\\w*|slideshow|carousel|slider|timestamp|"
                    + "dateline-time|pubdate|published|publish-date|copyright\\w*|disclaimer|banner\\w*|screen-reader-text|sr-only|visually-hidden|"
                    + "visuallyhidden|print-only|noprint|no-print|donat\\w*|alert|teaser\\w*|login|register|hidden|factbox-ad|jump-to|toc|"
                    + "article-meta|post-meta|entry-meta|meta|metadata|info-bar|action-bar|actions|utility|feedback|poll|quiz|livefyre\\w*)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENT = Pattern.compile(
            "(?:article|story|post|entry|content|main|page)-?_?(?:body|text|content|copy|main|inner|wrapper|container)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    /** An element with more of the page's paragraph text than this is kept whatever it is called. */
    private static final double MOST_OF_PAGE = 0.4;

    /** Names that would take so much of the page's paragraphs are its builder's words for the article's own parts. */
    private static final double NEARLY_ALL = 0.9;

    private final TextMass mass;

    private Pruner(TextMass mass) {
        this.mass = mass;
    }

    static void prune(Element body) {
        body.select(NEVER_TEXT).remove();
        List<Node> cut = new ArrayList<>();
        NodeTraversor.filter(new Pruner(TextMass.in(body)).filter(body, cut), body);
        long paragraphs = paragraphText(body);
        long inCut = cut.stream()
                .filter(Element.class::isInstance)
                .mapToLong(node -> paragraphText((Element) node))
                .sum();
        boolean believed = inCut <= NEARLY_ALL * paragraphs;
        for (Node node : cut) {
            if (believed || node instanceof Comment) {
                node.remove();
            }
        }
    }

    private NodeFilter filter(Element body, List<Node> cut) {
        double limit = MOST_OF_PAGE * mass.of(body).text();
        return (node, depth) -> {
            boolean furniture = node instanceof Comment
                    || (node instanceof Element element
                            && !element.equals(body)
                            && isFurniture(element)
                            && mass.of(element).text() <= limit);
            if (furniture) {
                cut.add(node);
            }
            return furniture ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        };
    }

    private static long paragraphText(Element root) {
        return root.select("p").stream().mapToLong(p -> p.text().length()).sum();
    }

    private static boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (tag.equals("aside") || tag.equals("footer") || (tag.equals("header") && !hasLongParagraph(element))) {
            return true;
        }
        if (INVISIBLE.matcher(element.attr("style")).find()) {
            return true;
        }
        String named = element.className() + " " + element.id();
        return named.length() > 1
                && element.selectFirst("blockquote") == null
                && FURNITURE.matcher(words(named)).find()
                && !CONTENT.matcher(named).find()
                && !tag.equals("article")
                && !tag.equals("main");
    }

    private static boolean hasLongParagraph(Element element) {
        for (Element p : element.select("p")) {
            if (p.text().length() > 120) {
                return true;
            }
        }
        return false;
    }

    /** camelCase split into words, so that relatedLinks is found as related. */
    private static String words(String named) {
        StringBuilder out = new StringBuilder(named.length() + 8);
        for (int i = 0; i < named.length(); i++) {
            char c = named.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(named.charAt(i - 1))) {
                out.append('-');
            }
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
