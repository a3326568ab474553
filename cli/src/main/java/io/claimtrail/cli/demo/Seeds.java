package io.claimtrail.cli.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that the demo publishes: every {@code *.json} of a folder, in the order of their names. */
final class Seeds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Seeds() {}

    /**
     * One article as it goes to {@code articles.raw}.
     *
     * @param id the producer's id, which becomes its articleId
     */
    record Seed(String id, String json) {}

    /**
     * Reads a folder.
     *
     * @throws IOException naming the folder or file that cannot be read, is not JSON, or has no {@code id}
     */
    static List<Seed> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException("no *.json in " + folder);
        }
        List<Seed> seeds = new ArrayList<>();
        for (Path file : files) {
            String json = Files.readString(file);
            try {
                JsonNode id = JSON.readTree(json).path("id");
                if (!id.isTextual()) {
                    throw new IOException(file + " has no \"id\"");
                }
                seeds.add(new Seed(id.textValue(), json));
            } catch (JsonProcessingException e) {
                throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
            }
        }
        return seeds;
    }
}
