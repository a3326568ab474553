package io.claimtrail.extract.tagging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A tagger whose network guesses: it marks and links anything, the same for the same window. For tests of all around the network. */
public final class GuessingTagger {
    private static final double[] BIASES = new double[24];

    private GuessingTagger() {}

    public static Tagger of(Guideline guideline) {
        ObjectNode settings = new ObjectMapper().createObjectNode();
        for (String look : new String[] {"product", "polnear", "second_look"}) {
            settings.putObject(look).put("cue_bias", 0).put("source_bias", 0).put("content_start_penalty", 0);
        }
        TaggerModel model = new TaggerModel(
                "guessing",
                TaggerModel.standardWordPieces(),
                GuessingTagger::guess,
                new Linker(BIASES, BIASES),
                settings);
        return new Tagger(model, guideline);
    }

    private static WordScores guess(Window window) {
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(window.ids()));
        float[] tags = new float[window.words() * WordScores.TAGS];
        float[] links = new float[window.words() * WordScores.LINKS];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = (float) random.nextDouble(-3, 3);
        }
        for (int i = 0; i < links.length; i += 16) {
            links[i] = (float) random.nextDouble(-1, 1);
        }
        return new WordScores(tags, links);
    }
}
