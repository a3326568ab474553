package io.claimtrail.extract.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its line; what it lacks goes to a list of problems, so that one run reports them all. */
final class YamlNode {
    private final String file;
    private final Node node;
    private final Collection<String> problems;

    YamlNode(String file, Node node, Collection<String> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /** {@code FILE:LINE}. */
    String where() {
        return file + ":"
                + node.getStartMark().map(Mark::getLine).map(l -> l + 1).orElse(0);
    }

    void problem(String message) {
        problems.add(where() + ": " + message);
    }

    /** The entries of a mapping, in order; unknown and repeated keys are problems. */
    Map<String, YamlNode> entries(String what, List<String> keys) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(what + " is a mapping with the keys " + String.join(", ", keys) + ", not \"" + shown() + "\"");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode(), problems);
            String name = key.text();
            if (!keys.contains(name)) {
                key.problem("unknown key \"" + name + "\" of " + what + "; valid: " + String.join(", ", keys));
            } else if (entries.put(name, new YamlNode(file, tuple.getValueNode(), problems)) != null) {
                key.problem("\"" + name + "\" stands twice in one " + what);
            }
        }
        return entries;
    }

    /** The items of a list; a single scalar is a list of one. */
    List<YamlNode> items() {
        List<YamlNode> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(new YamlNode(file, item, problems));
            }
        } else if (node instanceof ScalarNode) {
            items.add(this);
        } else {
            problem("a list is wanted here: \"- \" before each entry, or [White House, West Wing]");
        }
        return items;
    }

    /** The scalar's text; empty, and a problem, for anything else and for a blank. */
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        problem("a text is wanted here, not \"" + shown() + "\"");
        return "";
    }

    /** The scalar's text as one of {@code valid}; any of them, and a problem, for anything else. */
    String oneOf(Collection<String> valid) {
        String text = text();
        if (valid.contains(text)) {
            return text;
        }
        if (!text.isEmpty()) {
            problem("\"" + text + "\" is none of " + String.join(", ", valid));
        }
        return valid.iterator().next();
    }

    /** The items of an entry; none if it is absent. */
    static List<YamlNode> items(Map<String, YamlNode> entries, String key) {
        YamlNode node = entries.get(key);
        return node == null ? List.of() : node.items();
    }

    /** The text of an entry of {@code at}; empty, and a problem, if it is absent. */
    static String text(Map<String, YamlNode> entries, String key, YamlNode at, String what) {
        YamlNode node = entries.get(key);
        if (node == null) {
            at.problem(what + " has no " + key);
            return "";
        }
        return node.text();
    }

    Optional<String> scalar() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private String shown() {
        return scalar().orElse(node instanceof SequenceNode ? "a list" : "a mapping");
    }
}
