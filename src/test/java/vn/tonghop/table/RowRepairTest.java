package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.table.note.NoteCode;

/** One bad row costs that row only, and is named by its line: IN-10 to IN-14. */
class RowRepairTest {

    private static final String HEADER = "Mã,Tên,Số,Ngày\n";

    @TempDir
    Path folder;

    @Test
    void aQuotedCellMayHoldSeparatorQuoteAndLineBreak() {
        var sheet = read(HEADER + "A,\"Phòng \"\"Một\"\", tầng 2\nnhà B\",3,05/6/2026\nB,Hai,4,06/6/2026\n");

        assertThat(sheet.rows())
                .containsExactly(
                        List.of("A", "Phòng \"Một\", tầng 2\nnhà B", "3", "05/6/2026"),
                        List.of("B", "Hai", "4", "06/6/2026"));
        assertThat(sheet.lines()).extracting(TableLine::line).containsExactly(2L, 4L);
        assertThat(sheet.lines().get(0).physicalLines()).isEqualTo(2);
        assertThat(sheet.broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 500, 999, 1001})
    void anUnclosedQuoteIsNamedByItsLineAndCostsNoOtherRow(int bad) {
        var sheet = read(HEADER + rows(1000, bad, "R%d,\"Tên %d,%d,05/6/2026\n"));

        assertThat(sheet.lines()).hasSize(1000);
        assertThat(sheet.accounting().data()).isEqualTo(1000);
        assertNotedOnly(sheet, bad);
        assertOthersAreWhole(sheet, bad);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 47, 101})
    void aStrayQuoteInsideACellIsKeptAsALetter(int bad) {
        var sheet = read(HEADER + rows(100, bad, "R%d,Màn 14\" số %d,%d,05/6/2026\n"));

        assertThat(sheet.lines().get(bad - 2).cells().get(1)).isEqualTo("Màn 14\" số " + bad);
        assertNotedOnly(sheet, bad);
        assertOthersAreWhole(sheet, bad);
    }

    @Test
    void twoStrayQuotesFarApartDoNotSwallowWhatLiesBetween() {
        var text = HEADER + rows(50, 10, "R%d,\"Tên %d,%d,05/6/2026\n") + rows(50, 40, "R%d,\"Tên %d,%d,05/6/2026\n");
        var sheet = read(text);

        assertThat(sheet.lines()).hasSize(100);
        assertThat(sheet.lines().stream().filter(line -> line.cells().size() != 4))
                .isEmpty();
        assertThat(notedLines(sheet)).containsExactly(10L, 90L);
    }

    @ParameterizedTest
    @CsvSource({
        "'R%d,Tên %d,%d\n', CELLS_TOO_FEW",
        "'R%d,Tên, %d,%d,05/6/2026\n', CELLS_TOO_MANY",
        "'R%d,,Tên %d,%d,05/6/2026\n', CELLS_TOO_MANY"
    })
    void aRowWithASeparatorTooFewOrTooManyIsNamed(String row, NoteCode code) {
        var sheet = read(HEADER + rows(60, 31, row));

        assertThat(sheet.lines()).hasSize(60);
        assertThat(notedLines(sheet)).containsExactly(31L);
        assertThat(sheet.lines().get(29).notes())
                .extracting(note -> note.code())
                .contains(code);
        assertOthersAreWhole(sheet, 31);
    }

    @Test
    void surplusEmptyCellsAreNoFault() {
        var sheet = read(HEADER + rows(20, 8, "R%d,Tên %d,%d,05/6/2026,,,\n"));

        assertThat(sheet.broken()).isEmpty();
        assertThat(sheet.rows()).allMatch(row -> row.size() == 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void aRowWithAnotherSeparatorIsReadAndNamed(String separator) {
        var row = "R%d,Tên %d,%d,05/6/2026\n".replace(",", separator);
        var sheet = read(HEADER + rows(30, 12, row));

        assertThat(sheet.lines().get(10).cells()).containsExactly("R12", "Tên 12", "12", "05/6/2026");
        assertThat(sheet.codes()).contains(NoteCode.OTHER_SEPARATOR);
        assertOthersAreWhole(sheet, 12);
    }

    @Test
    void wholeLinesInQuotesAreUnwrapped() {
        var sheet = read("\"Mã,Tên,Số\"\n\"A,\"\"Một, hai\"\",3\"\n\"B,Ba,4\"\n");

        assertThat(sheet.header()).containsExactly("Mã", "Tên", "Số");
        assertThat(sheet.rows()).containsExactly(List.of("A", "Một, hai", "3"), List.of("B", "Ba", "4"));
        assertThat(sheet.codes()).contains(NoteCode.LINES_WRAPPED);
    }

    @Test
    void oneWholeRowInQuotesIsUnwrapped() {
        var sheet = read(HEADER + rows(20, 9, "\"R%d,Tên %d,%d,05/6/2026\"\n"));

        assertThat(sheet.lines().get(7).cells()).containsExactly("R9", "Tên 9", "9", "05/6/2026");
        assertThat(sheet.codes()).contains(NoteCode.WRAPPED_ROW);
        assertOthersAreWhole(sheet, 9);
    }

    @Test
    void backslashesHashesAndFormulasAreData() {
        var sheet = read(HEADER + "A,C:\\temp\\new,1,05/6/2026\n#B,=1+1,2,06/6/2026\nC,@ten,-3,07/6/2026\n");

        assertThat(sheet.rows())
                .containsExactly(
                        List.of("A", "C:\\temp\\new", "1", "05/6/2026"),
                        List.of("#B", "=1+1", "2", "06/6/2026"),
                        List.of("C", "@ten", "-3", "07/6/2026"));
        assertThat(sheet.broken()).isEmpty();
    }

    @Test
    void quotesBehindBackslashesAreUnderstood() {
        var sheet = read("a,b\n1,\"say \\\"yes\\\", now\"\n2,\"say \\\"no\\\", later\"\n3,plain\n");

        assertThat(sheet.rows().get(0)).containsExactly("1", "say \"yes\", now");
        assertThat(sheet.rows()).hasSize(3);
    }

    @Test
    void apostrophesMayBeTheQuotes() {
        var sheet = read("a,b,c\n'1, one','two','x'\n'2, two','three','y'\n'3','four','z'\n");

        assertThat(sheet.rows().get(0)).containsExactly("1, one", "two", "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", ", "})
    void findsTheSeparator(String separator) {
        var sheet = read((HEADER + rows(10, 0, "")).replace(",", separator));

        assertThat(sheet.header()).containsExactly("Mã", "Tên", "Số", "Ngày");
        assertThat(sheet.rows()).hasSize(10).allMatch(row -> row.size() == 4);
        assertThat(sheet.rows().get(0).get(1)).isEqualTo("Tên 2");
    }

    @Test
    void honoursExcelsHintAndDropsIt() {
        var sheet = read("sep=|\nMã|Tên\nA|Một; hai\nB|Ba; bốn\n");

        assertThat(sheet.header()).containsExactly("Mã", "Tên");
        assertThat(sheet.rows().get(0)).containsExactly("A", "Một; hai");
        assertThat(sheet.lines().get(0).line()).isEqualTo(3);
        assertThat(sheet.codes()).contains(NoteCode.SEPARATOR_HINT);
    }

    @Test
    void decimalCommasAreNotSeparators() {
        var sheet = read("Mã;Tỷ lệ;Số\nA;80,5;1,25\nB;90,5;2,75\nC;70,1;3,5\n");

        assertThat(sheet.rows().get(0)).containsExactly("A", "80,5", "1,25");
    }

    private Sheet read(String text) {
        return Sheet.read(Sheet.write(folder, text));
    }

    /** Rows from line 2 on; the one on the bad line is written by the given pattern, with the line number in it. */
    private static String rows(int count, int badLine, String bad) {
        var text = new StringBuilder();
        IntStream.range(2, count + 2)
                .forEach(line -> text.append(
                        line == badLine
                                ? bad.replace("%d", Integer.toString(line))
                                : "R%1$d,Tên %1$d,%1$d,05/6/2026%n"
                                        .formatted(line)
                                        .replace("\r", "")));
        return text.toString();
    }

    private static List<Long> notedLines(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> !line.notes().isEmpty())
                .map(TableLine::line)
                .toList();
    }

    private static void assertNotedOnly(Sheet sheet, long line) {
        assertThat(notedLines(sheet)).containsExactly(line);
    }

    private static void assertOthersAreWhole(Sheet sheet, long bad) {
        assertThat(sheet.lines())
                .filteredOn(line -> line.line() != bad)
                .allSatisfy(line -> assertThat(line.cells())
                        .containsExactly(
                                "R" + line.line(), "Tên " + line.line(), Long.toString(line.line()), "05/6/2026"));
    }
}
