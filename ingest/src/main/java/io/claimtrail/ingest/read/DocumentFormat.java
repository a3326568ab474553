package io.claimtrail.ingest.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats a document may have, told from its content type or, where that says too little, from its first characters. */
enum DocumentFormat {
    JSON,
    HTML,
    XML,
    TEXT;

    private static final int HEAD = 1024;
    private static final Pattern HTML_START = Pattern.compile(
            "(?:<!doctype\\s+html|<html|<head|<body|<article|<div|<p\\b|<h[1-6]\\b|<!--)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*[\\[{\\]]");
    private static final Pattern XHTML_ROOT = Pattern.compile(
            "<\\?xml[^>]*>(?:\\s|<!--(?:(?!-->)[\\s\\S])*-->|<!doctype[^>]*>)*<html[\\s>]", Pattern.CASE_INSENSITIVE);

    static DocumentFormat of(RawDocument document) {
        String declared = document.contentType().orElse("").toLowerCase(Locale.ROOT);
        int semicolon = declared.indexOf(';');
        String type = (semicolon < 0 ? declared : declared.substring(0, semicolon)).trim();
        if (type.endsWith("json")) {
            return JSON;
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return HTML;
        }
        if (type.endsWith("xml") || type.startsWith("application/vnd.iptc.g2")) {
            return XML;
        }
        return type.equals("text/plain") ? TEXT : sniff(document.bytes());
    }

    private static DocumentFormat sniff(byte[] bytes) {
        String head = head(bytes);
        if (head.startsWith("{") || ARRAY.matcher(head).lookingAt()) {
            return JSON;
        }
        if (head.startsWith("<?xml")) {
            return XHTML_ROOT.matcher(head).lookingAt() ? HTML : XML;
        }
        if (head.startsWith("<")) {
            boolean html =
                    HTML_START.matcher(head).lookingAt() && !head.contains("<nitf") && !head.contains("<newsItem");
            return html ? HTML : XML;
        }
        return TEXT;
    }

    /** The first characters, without byte order mark, NULs (UTF-16) and leading white space. Enough for ASCII-based marks. */
    private static String head(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return start.replace("\u0000", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
    }
}
