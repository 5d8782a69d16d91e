package vn.tonghop.table.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.NormalizedTable;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.ReadingLimits;

/** Files with several sections: whatever becomes of the others, no row of the main one is lost. */
class SectionsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return PlainTable.several(7, 30).stream().flatMap(SectionsTest::files);
    }

    private static Stream<Arguments> files(PlainTable table) {
        var main = text(table, 0, 30);
        var name = table.name();
        return Stream.of(
                Arguments.of(name + ": facts above", "Owner,Library\nYear,2019\nState,final\n\n" + main, table),
                Arguments.of(name + ": facts below", main + "\nOwner,Library\nYear,2019\nState,final\n", table),
                Arguments.of(name + ": a wider table below", main + "\n" + names(1, 14) + words(3, 14), table),
                Arguments.of(name + ": a wider table above", names(1, 14) + words(3, 14) + "\n" + main, table),
                Arguments.of(
                        name + ": usual names below", main + "\nid,name,date,code\n1,An,2019,x\n2,Mai,2019,y\n", table),
                Arguments.of(
                        name + ": office names below",
                        main + "\nSTT,Họ và tên,Chức vụ,Ghi chú\n1,An,,\n2,Mai,,\n",
                        table),
                Arguments.of(
                        name + ": header on each page",
                        text(table, 0, 10) + text(table, 10, 20) + text(table, 20, 30),
                        table),
                Arguments.of(
                        name + ": headings between",
                        text(table, 0, 10) + "Second part\n" + rows(table, 10, 20) + "Third part\n"
                                + rows(table, 20, 30),
                        table),
                Arguments.of(name + ": words below", main + "\n" + names(1, 5) + words(40, 5), table));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void keepEachRowOfTheMainPart(String kind, String text, PlainTable table) throws IOException {
        var out = new StringWriter();
        var file = Files.writeString(folder.resolve("a.csv"), text);
        new NormalizedTable(new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()))
                .write(file, out, finding -> {});

        var written = out.toString().replace("\"", "").lines().toList();
        assertThat(written).contains(String.join(",", table.header()));
        assertThat(written)
                .containsSubsequence(
                        rows(table, 0, 30).replace("\"", "").lines().toList());
    }

    private static String text(PlainTable table, int from, int to) {
        return table.line(0, ",") + "\n" + rows(table, from, to);
    }

    private static String rows(PlainTable table, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(row -> table.line(row + 1, ",") + "\n")
                .collect(Collectors.joining());
    }

    private static String names(int first, int count) {
        return IntStream.range(first, first + count)
                        .mapToObj(column -> "Question " + column)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String words(int rows, int columns) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> List.of("yes", "no", "perhaps").get((row + column) % 3))
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }
}
