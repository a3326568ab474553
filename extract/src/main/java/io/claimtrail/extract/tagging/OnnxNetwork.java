package io.claimtrail.extract.tagging;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The network in ONNX Runtime: inputs {@code ids}, {@code mask}, {@code feat}, outputs {@code tag} and {@code link}. Each call runs on
 * its caller's thread alone, so that callers fill the cores; one session serves them all, for as long as the process lives.
 */
final class OnnxNetwork implements Network {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxNetwork(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * @param model bytes of an ONNX file
     * @throws IllegalArgumentException if ONNX Runtime cannot read it
     */
    static OnnxNetwork of(byte[] model) {
        OrtEnvironment environment =
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "claimtrail");
        try (SessionOptions options = new SessionOptions()) {
            options.setOptimizationLevel(OptLevel.ALL_OPT);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new OnnxNetwork(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new IllegalArgumentException("no usable ONNX model: " + e.getMessage(), e);
        }
    }

    @Override
    public WordScores run(Window window) {
        long[] ids = window.ids();
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor idsTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor featureTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(window.features()), shape);
                OrtSession.Result result =
                        session.run(Map.of("ids", idsTensor, "mask", maskTensor, "feat", featureTensor))) {
            return new WordScores(
                    ofWords(window, output(result, "tag"), WordScores.TAGS),
                    ofWords(window, output(result, "link"), WordScores.LINKS));
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed on " + ids.length + " pieces", e);
        }
    }

    private static FloatBuffer output(OrtSession.Result result, String name) {
        return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    }

    /** The rows of the words' first pieces. */
    private static float[] ofWords(Window window, FloatBuffer pieces, int columns) {
        float[] rows = new float[window.words() * columns];
        for (int word = 0; word < window.words(); word++) {
            pieces.get(window.position(word) * columns, rows, word * columns, columns);
        }
        return rows;
    }
}
