package io.claimtrail.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimtrail evaluate}: reads annotated articles and what was extracted from them, prints how well the two agree. */
@Command(
        name = "evaluate",
        description = {
            "Score extracted claims against annotated articles: precision, recall, F1 and support per role, type and source.",
            "GOLD holds one annotated article a line, either with claims (sources and figures too) or as PolNeAR has them;",
            "--predicted holds what `claimtrail extract GOLD` printed."
        },
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
    private final ObjectMapper json = new ObjectMapper();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Annotated articles, JSON lines, .gz too.")
    private List<Path> gold = List.of();

    @Option(
            names = "--predicted",
            required = true,
            description = "Output of `claimtrail extract`, JSON lines, .gz too.")
    private List<Path> predicted = List.of();

    @Option(names = "--errors", defaultValue = "0", paramLabel = "N", description = "Also print the first N errors.")
    private int errors;

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean asJson;

    @Override
    public Integer call() throws IOException {
        Map<String, JsonNode> claims = new HashMap<>();
        for (Path file : predicted) {
            read(file, line -> claims.put(line.path("articleId").asText(), line.path("claims")));
        }
        Evaluation evaluation = new Evaluation();
        for (Path file : gold) {
            read(file, article -> evaluation.score(article, id -> claims.getOrDefault(id, MissingNode.getInstance())));
        }
        Map<String, Report> reports = evaluation.reports();
        if (asJson) {
            Map<String, Object> out = new HashMap<>();
            reports.forEach((scheme, report) -> out.put(scheme, report.json()));
            spec.commandLine().getOut().println(json.writeValueAsString(out));
        } else {
            reports.forEach(
                    (scheme, report) -> spec.commandLine().getOut().println(scheme + ": " + report.table(errors)));
        }
        return 0;
    }

    private interface LineReader {
        void accept(JsonNode line);
    }

    private void read(Path file, LineReader reader) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    reader.accept(json.readTree(line));
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
                }
            }
        }
    }
}
