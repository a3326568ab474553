package io.claimtrail.extract.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The trained network with its tokenizer and the numbers of decoding, as training/ makes them. Immutable; share one for the whole
 * process.
 */
final class TaggerModel {
    private final String version;
    private final WordPieces wordPieces;
    private final Network network;
    private final Linker linker;
    private final boolean guidelines;
    private final TagDecoder product;
    private final TagDecoder polnear;
    private final TagDecoder secondLook;

    TaggerModel(String version, WordPieces wordPieces, Network network, Linker linker, JsonNode settings) {
        this.version = version;
        this.wordPieces = wordPieces;
        this.network = network;
        this.linker = linker;
        guidelines = settings.path("guidelines").asBoolean(true);
        product = decoder(settings, "product");
        polnear = decoder(settings, "polnear");
        secondLook = decoder(settings, "second_look");
    }

    /** The model inside this jar. */
    static TaggerModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        private static final TaggerModel MODEL = load();

        private static TaggerModel load() {
            byte[] network = resource("tagger.int8.onnx");
            CRC32C sum = new CRC32C();
            sum.update(network);
            JsonNode link = json("tagger.link.json");
            return new TaggerModel(
                    "tagger-" + HexFormat.of().toHexDigits((int) sum.getValue()),
                    standardWordPieces(),
                    OnnxNetwork.of(network),
                    new Linker(numbers(link, "bias_src"), numbers(link, "bias_cont")),
                    json("tagger.decode.json"));
        }
    }

    static WordPieces standardWordPieces() {
        String vocabulary = new String(resource("vocab.txt"), StandardCharsets.UTF_8);
        return new WordPieces(Vocabulary.of(List.of(vocabulary.split("\n"))));
    }

    private static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = TaggerModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model file " + name + " is missing from this jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model file " + name, e);
        }
    }

    private static double[] numbers(JsonNode node, String field) {
        JsonNode array = node.path(field);
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).doubleValue();
        }
        return numbers;
    }

    private static TagDecoder decoder(JsonNode settings, String look) {
        JsonNode numbers = settings.path(look);
        return new TagDecoder(new Decoding(
                number(numbers, look, "cue_bias"),
                number(numbers, look, "source_bias"),
                number(numbers, look, "content_start_penalty")));
    }

    private static double number(JsonNode numbers, String look, String field) {
        JsonNode number = numbers.path(field);
        if (!number.isNumber()) {
            throw new IllegalArgumentException("tagger.decode.json lacks the number " + look + "." + field);
        }
        return number.doubleValue();
    }

    /** Names the network; changes with its weights. */
    String version() {
        return version;
    }

    WordPieces wordPieces() {
        return wordPieces;
    }

    Network network() {
        return network;
    }

    Linker linker() {
        return linker;
    }

    /** What the network is told of a guideline; always the same where it was trained on one only. */
    int feature(Guideline guideline) {
        return guidelines ? guideline.feature() : 0;
    }

    TagDecoder decoder(Guideline guideline) {
        return guideline == Guideline.PRODUCT ? product : polnear;
    }

    TagDecoder secondLook() {
        return secondLook;
    }
}
