package io.claimtrail.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CurrentTest {
    private static final List<Column<String>> COLUMNS = List.of(Column.fixed("word", word -> word));

    private final StringWriter out = new StringWriter();

    @Test
    void printsTheRowsThatAreLeft() {
        Current<String> words = current();
        words.take("1", "pear");
        words.take("2", "apple");
        words.take("3", "plum");
        words.take("3", null);
        words.print(Comparator.naturalOrder());

        assertThat(out.toString().lines()).containsExactly("WORD", "apple", "pear");
    }

    @Test
    void marksWhatIsTakenBack() {
        Current<String> words = current("--follow");
        words.take("1", "pear");
        words.follow("1", null);
        words.follow("2", null);

        assertThat(out.toString().lines()).containsExactly("withdrawn: pear");
    }

    @Test
    void showsAChangeOnceAndAsWithdrawnWhatIsWantedNoLonger() {
        Current<String> words = current("--follow", "--csv");
        words.follow("1", "pear");
        words.follow("1", "peach");
        words.follow("1", "apricot, not for us");

        assertThat(out.toString().lines()).containsExactly("pear,false", "peach,false", "peach,true");
    }

    @Test
    void marksWithdrawalsInJson() {
        Current<String> words = current("--follow", "--json");
        words.follow("1", "pear");
        words.follow("1", null);

        assertThat(out.toString().lines())
                .containsExactly("{\"word\":\"pear\"}", "{\"word\":\"pear\",\"withdrawn\":true}");
    }

    private Current<String> current(String... arguments) {
        ReadOptions options = new ReadOptions();
        CommandLine.populateCommand(new Host(options), arguments);
        return new Current<>(
                word -> !word.contains("not for us"),
                new Printer<>(
                        new PrintWriter(out),
                        options,
                        new Table<>(COLUMNS, Table.UNLIMITED),
                        COLUMNS,
                        word -> JsonNodeFactory.instance.objectNode().put("word", word)));
    }

    @Command
    private static final class Host {
        @CommandLine.Mixin
        @SuppressWarnings("UnusedVariable") // picocli reads it
        private final ReadOptions options;

        Host(ReadOptions options) {
            this.options = options;
        }
    }
}
