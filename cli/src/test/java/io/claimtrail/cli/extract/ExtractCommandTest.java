package io.claimtrail.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private static final String HALE = "{\"id\":\"a\",\"text\":\"Mr. Hale said taxes rose 3%.\"}";
    private static final String LEE =
            "{\"@id\":\"b\",\"@type\":\"NewsArticle\",\"headline\":\"Votes\",\"publisher\":{\"name\":\"Times\"},"
                    + "\"datePublished\":\"2024-01-19T10:00:00+02:00\",\"articleBody\":\"Fine day 😀.\\n\\\"No,\\\" said Ann Lee.\"}";

    @TempDir
    Path folder;

    private record Run(int exit, List<String> out, String err) {
        JsonNode article(int i) throws IOException {
            return new ObjectMapper().readTree(out.get(i));
        }
    }

    private static Run run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] args = new String[arguments.length + 1];
        args[0] = "extract";
        for (int i = 0; i < arguments.length; i++) {
            args[i + 1] = arguments[i].toString();
        }
        int exit = command.execute(args);
        return new Run(exit, out.toString().lines().toList(), err.toString());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void printsOneLineAnArticleInInputOrder() throws IOException {
        Run run = run(file("in.jsonl", HALE + "\n\n" + LEE + "\n"), "--jobs", 2);

        assertThat(run.exit).isZero();
        assertThat(run.out).hasSize(2);
        JsonNode claim = run.article(0).path("claims").path(0);
        assertThat(run.article(0).path("articleId").asText()).isEqualTo("a");
        assertThat(claim.path("source").path("text").asText()).isEqualTo("Mr. Hale");
        assertThat(claim.path("cue").path("text").asText()).isEqualTo("said");
        assertThat(claim.path("content").path(0).path("text").asText()).isEqualTo("taxes rose 3%");
        assertThat(claim.path("type").asText()).isEqualTo("indirect");
        assertThat(claim.path("via").isNull()).isTrue();
    }

    @Test
    void readsNamesOfSchemaOrgAndCountsCodePoints() throws IOException {
        JsonNode article = run(file("in.json", LEE)).article(0);

        JsonNode claim = article.path("claims").path(0);
        assertThat(article.path("articleId").asText()).isEqualTo("b");
        assertThat(claim.path("source").path("start").asInt()).isEqualTo(23);
        assertThat(claim.path("content").path(0).path("text").asText()).isEqualTo("\"No,\"");
        assertThat(claim.path("content").path(0).path("start").asInt()).isEqualTo(12);
        assertThat(claim.path("type").asText()).isEqualTo("direct");
    }

    @Test
    void badLineIsNamedAndTheOthersGoOn() throws IOException {
        Path in = file("in.jsonl", HALE + "\nnot json\n{\"id\":\"c\"}\n{\"id\":\"d\",\"text\":\"\"}\n");
        Run run = run(in, folder.resolve("missing.txt"));

        assertThat(run.exit).isEqualTo(1);
        assertThat(run.out).hasSize(2);
        assertThat(run.article(1).path("articleId").asText()).isEqualTo("d");
        assertThat(run.err.lines())
                .satisfiesExactly(
                        l -> assertThat(l).startsWith("claimtrail: " + in + ":2: not JSON"),
                        l -> assertThat(l).startsWith("claimtrail: " + in + ":3: no string in any of text"),
                        l -> assertThat(l).endsWith("missing.txt: no such file"));
    }

    @Test
    void readsPlainTextDocumentsArraysAndGzip() throws IOException {
        Path text = file("note.txt", "Mr. Hale said taxes rose 3%.\n\nNobody else spoke.\n");
        Path document = file("one.json", "{\n  \"id\": \"one\",\n  \"text\": \"Ann Lee denied it.\"\n}\n");
        Path array = file("two.json", "[\n" + HALE + ",\n" + LEE + "\n]\n");
        Path zipped = folder.resolve("in.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write("{\"doc\":\"z\",\"text\":\"Nothing.\"}".getBytes(StandardCharsets.UTF_8));
        }
        Run run = run(text, document, array, zipped);

        assertThat(run.err).isEmpty();
        assertThat(run.out)
                .extracting(
                        l -> new ObjectMapper().readTree(l).path("articleId").asText())
                .containsExactly(text.toString(), "one", "a", "b", "z");
    }

    @Test
    void outputDoesNotDependOnJobs() throws IOException {
        Path in = file("in.jsonl", (HALE + "\n" + LEE + "\n").repeat(20));

        assertThat(run(in, "--jobs", 4).out).isEqualTo(run(in, "--jobs", 1).out);
    }
}
