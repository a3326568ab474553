package io.claimtrail.ingest.read;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tells English text from other, by trigrams. Immutable and thread-safe. */
final class EnglishText {
    /** Below this, in UTF-16 code units, trigrams say too little: the document's own word is taken. */
    private static final int SHORTEST = 120;

    private static final int SAMPLE = 4_000;

    /** One for the process: it holds the profiles of seventy languages, which take a second to load. */
    private static final LanguageDetector DETECTOR = detector();

    private static LanguageDetector detector() {
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .seed(1)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the language profiles are missing from the jar", e);
        }
    }

    /** The text's language as BCP 47; an English tag as declared, so that en-GB stays en-GB. */
    String languageOf(ReadArticle article) {
        String declared = article.language().orElse("");
        boolean saysEnglish = declared.regionMatches(true, 0, "en", 0, 2);
        if (article.text().length() < SHORTEST) {
            return declared.isEmpty() ? "en" : declared;
        }
        String text = article.text();
        int from = Math.max(0, (text.length() - SAMPLE) / 4);
        List<DetectedLanguage> found =
                DETECTOR.getProbabilities(text.substring(from, Math.min(text.length(), from + SAMPLE)));
        if (found.isEmpty()) {
            return saysEnglish || declared.isEmpty() ? "und" : declared;
        }
        String best = found.get(0).getLocale().getLanguage();
        return best.equals("en") && saysEnglish ? declared : best;
    }
}
