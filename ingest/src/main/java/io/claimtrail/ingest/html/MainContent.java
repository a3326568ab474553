package io.claimtrail.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page's article alone. */
public final class MainContent {
    /** Whole paragraphs that pages put between an article's own. */
    private static final Pattern INTERJECTION = Pattern.compile(
            "(?:advertisement|advertising|story continues below.*|article continues (?:after|below).*|continue"
                    + " reading.*|(?:read|see|watch|listen|related|more|also read|read also|read more|see"
                    + " also|recommended|don't miss)\\s*(?:more|also|now|next)?\\s*:.*|(?:sign up|subscribe|click"
                    + " here|follow us|follow @|like us|join us|share this|tweet|download (?:the|our)|get the"
                    + " latest).*|(?:©|\\(c\\)|copyright).*|all rights reserved.*|loading.*|image"
                    + " (?:source|caption|credit).*|photo(?:graph)?:.*|photo (?:by|credit).*|(?:getty"
                    + " images|reuters|afp|ap|epa|pa)(?:/.*)?|print|email|comments?|share|save|close|video|gallery|(?:last"
                    + " )?(?:updated|published|posted)(?: on| at)?:? .*\\d.*|\\d+ comments?|what to read next|read"
                    + " more|tags?:.*|topics:.*|filed under.*|get (?:our|the day's|email)\\b.*\\b(?:email|newsletter|stories|updates).*|i would like"
                    + " to be emailed.*|sign in(?: or .*)?|or|thank you for subscribing.*|invalid email.*|(?:we apologi[sz]e, but )?this"
                    + " video has failed.*|to view this video.*|video loading|recommended videos?|related"
                    + " (?:coverage|stories|articles|content|links)|current issue|.*\\bsign up (?:for|to) our (?:\\w+ )?newsletters?\\b.*|.*\\badd"
                    + " us as a preferred source\\b.*|(?:do you have|got) a story\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A heading over what is no more of this article. */
    private static final Pattern NEXT_THING = Pattern.compile(
            "(?:more (?:great|from|on|stories|news)|related|read (?:more|next)|see also|you (?:may|might)"
                    + " also|recommended|most (?:read|popular)|trending|latest (?:news|stories)|about the author|further"
                    + " reading|what to read next|top stories)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONG_ENOUGH = 300;
    /** What follows such a heading is cut where it is no more than this share of the text. */
    private static final double TAIL = 0.3;

    private MainContent() {}

    /**
     * Paragraphs, one a line. Empty where the page has none.
     *
     * @param page is cut down in the course
     */
    public static String text(Document page) {
        Element body = page.body();
        String title = page.select("h1").text();
        Pruner.prune(body);
        List<Element> found = ContentFinder.find(body);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element element : found) {
            paragraphs.addAll(Paragraph.of(element));
        }
        StringBuilder out = new StringBuilder();
        for (Paragraph paragraph : trimmed(paragraphs, title)) {
            out.append(paragraph.text()).append('\n');
        }
        return out.toString();
    }

    private static List<Paragraph> trimmed(List<Paragraph> all, String title) {
        List<Paragraph> kept = new ArrayList<>();
        for (Paragraph p : all) {
            boolean linkList = p.linkDensity() > 0.6 && p.text().length() < LONG_ENOUGH;
            boolean interjected = p.text().length() < LONG_ENOUGH
                    && INTERJECTION.matcher(p.text()).matches();
            if (!linkList && !interjected && p.hasWords() && !p.text().equals(title)) {
                kept.add(p);
            }
        }
        cutTail(kept);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isLabel()) {
            kept.remove(kept.size() - 1);
        }
        while (!kept.isEmpty() && kept.get(0).isLabel()) {
            kept.remove(0);
        }
        return kept;
    }

    private static void cutTail(List<Paragraph> paragraphs) {
        long all = paragraphs.stream().mapToLong(p -> p.text().length()).sum();
        long after = 0;
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            Paragraph p = paragraphs.get(i);
            if (after > TAIL * all) {
                return;
            }
            if (p.text().length() < LONG_ENOUGH / 3
                    && NEXT_THING.matcher(p.text()).matches()) {
                paragraphs.subList(i, paragraphs.size()).clear();
                return;
            }
            after += p.text().length();
        }
    }
}
