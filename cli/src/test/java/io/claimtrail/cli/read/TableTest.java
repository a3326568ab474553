package io.claimtrail.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Column<String>> COLUMNS = List.of(
            Column.fixed("id", text -> "x"),
            Column.text("words", 1, text -> text),
            Column.number("size", text -> Integer.toString(text.length())));

    @Test
    void alignsColumnsUnderTheirHeadings() {
        assertThat(new Table<>(COLUMNS, 80).lines(List.of("one two", "three")))
                .containsExactly("ID  WORDS    SIZE", "x   one two     7", "x   three       5");
    }

    @Test
    void cutsTextThatDoesNotFit() {
        List<String> lines = new Table<>(COLUMNS, 24).lines(List.of("a rather long row of words"));

        assertThat(lines.get(1)).isEqualTo("x   a rather long…    26");
        assertThat(lines).allMatch(line -> line.length() <= 24);
    }

    @Test
    void givesRoomThatOneColumnDoesNotNeedToTheOther() {
        List<Column<String>> columns =
                List.of(Column.text("short", 1, text -> "ab"), Column.text("long", 1, text -> text));

        assertThat(new Table<>(columns, 30)
                        .lines(List.of("twenty characters it"))
                        .get(1))
                .isEqualTo("ab     twenty characters it");
    }

    @Test
    void leavesOutLastColumnsWithoutRoom() {
        List<Column<String>> columns = List.of(
                Column.fixed("a", text -> "1"),
                Column.fixed("b", text -> "2"),
                Column.fixed("c", text -> text),
                Column.fixed("d", text -> "3"));

        assertThat(new Table<>(columns, 10).lines(List.of("long text")).get(1)).isEqualTo("1  2  long text");
        assertThat(new Table<>(columns, 18).lines(List.of("long text")).get(1)).isEqualTo("1  2  long text  3");
    }

    @Test
    void cutsNothingWhereThereIsNoTerminal() {
        String words = "word ".repeat(500).strip();

        assertThat(new Table<>(COLUMNS, Table.UNLIMITED).lines(List.of(words)).get(1))
                .isEqualTo("x   " + words + "  2499");
    }

    @Test
    void keepsRowsOnOneLine() {
        assertThat(new Table<>(COLUMNS, 80).lines(List.of("one\ntwo")).get(1)).isEqualTo("x   one two     7");
    }

    @Test
    void printsTheHeadingAloneWithoutRows() {
        assertThat(new Table<>(COLUMNS, 80).lines(List.of())).containsExactly("ID  WORDS  SIZE");
    }
}
