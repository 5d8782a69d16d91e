package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.UnreadableTableException;

/** Text to table: where the table begins and ends, and that every line is accounted for: IN-09, IN-10, IN-16, IN-21. */
class LayoutTest {

    private static final String TABLE = """
            STT;Mã chỉ tiêu;Chỉ tiêu;Kết quả
            1;SO_HN;Số hội nghị;3
            2;LUOT_NGUOI;Số lượt người tham dự;120
            3;VB_PB;Số văn bản được phổ biến;2
            """;
    private static final String ABOVE = """
            VĂN PHÒNG UBND TỈNH SƠN LA;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;
            Đơn vị: Phòng Kinh tế;;;
            Kỳ báo cáo: 6 tháng đầu năm 2026;;;

            """;

    @TempDir
    Path folder;

    @Test
    void findsTheTableBelowTitleLines() {
        var sheet = read(ABOVE + TABLE);

        assertThat(sheet.headerLine()).isEqualTo(5);
        assertThat(sheet.header()).containsExactly("STT", "Mã chỉ tiêu", "Chỉ tiêu", "Kết quả");
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.preamble()).hasSize(3).contains("Đơn vị: Phòng Kinh tế");
        assertAccounted(sheet, 8);
    }

    @Test
    void joinsAHeaderOfTwoRows() {
        var sheet = read("""
                STT;Chỉ tiêu;Số lượng;
                ;;Đăng ký;Đạt
                1;Gia đình văn hóa;10;8
                2;Cơ quan văn hóa;1;1
                3;Cá nhân;12;9
                """);

        assertThat(sheet.header()).containsExactly("STT", "Chỉ tiêu", "Số lượng Đăng ký", "Số lượng Đạt");
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.codes()).contains(NoteCode.HEADER_JOINED);
        assertAccounted(sheet, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1);(2);(3);(4)", "(1);(2);(3);(4)=(3)/(2)", "1;2;3;4"})
    void passesOverARowOfColumnNumbers(String numbers) {
        var sheet = read(TABLE.replaceFirst("\n", "\n" + numbers.replace("(", "\\(") + "\n"));

        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.codes()).contains(NoteCode.COLUMN_NUMBERS);
        assertThat(sheet.lines().get(0).line()).isEqualTo(3);
        assertAccounted(sheet, 5);
    }

    @Test
    void aHeaderCellMayHoldALineBreak() {
        var sheet = read("Mã;\"Số\nhội nghị\";Ghi chú\nA;3;x\nB;4;y\n");

        assertThat(sheet.header()).containsExactly("Mã", "Số\nhội nghị", "Ghi chú");
        assertThat(sheet.lines().get(0).line()).isEqualTo(3);
        assertAccounted(sheet, 4);
    }

    @Test
    void namesHeaderCellsThatAreEmptyOrDoubled() {
        var sheet = read("Mã;;Số;Số\nA;x;3;4\nB;y;5;6\nC;z;7;8\n");

        assertThat(sheet.header()).containsExactly("Mã", "", "Số", "Số");
        assertThat(sheet.codes()).contains(NoteCode.HEADER_CELL_EMPTY, NoteCode.HEADER_CELL_TWICE);
    }

    @Test
    void aTableWithoutHeaderIsReadAndSaidSo() {
        var sheet = read("1;2,5;05/6/2026\n2;3,5;06/6/2026\n3;4,5;07/6/2026\n");

        assertThat(sheet.header()).isEmpty();
        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.codes()).contains(NoteCode.NO_HEADER);
    }

    @Test
    void setsTotalsGroupsAndSignaturesAside() {
        var sheet = read(TABLE.replace("2;LUOT", "II;Nhóm hai;;\n2;LUOT")
                + "Tổng cộng;;;125\n;;;\nNgười lập biểu;;;Thủ trưởng đơn vị\nNguyễn Văn Mẫu;;;Trần Thị Mẫu\n");

        assertThat(sheet.lines()).filteredOn(TableLine.Row.class::isInstance).hasSize(3);
        assertThat(sheet.codes()).contains(NoteCode.TOTAL_ROW, NoteCode.GROUP_ROW, NoteCode.FOOTER);
        assertThat(sheet.accounting().summary()).isEqualTo(2);
        assertThat(sheet.accounting().footer()).isEqualTo(2);
        assertAccounted(sheet, 9);
    }

    @Test
    void countsTwoHundredEmptyRowsAsBlank() {
        var sheet = read(TABLE + ";;;\n".repeat(200));

        assertThat(sheet.accounting().blank()).isEqualTo(200);
        assertThat(sheet.broken()).isEmpty();
        assertThat(sheet.rows()).hasSize(3);
        assertAccounted(sheet, 204);
    }

    @Test
    void emptyColumnsAtTheEndAreAMargin() {
        var sheet = read(TABLE.replace("\n", ";;;;\n"));

        assertThat(sheet.header()).hasSize(4);
        assertThat(sheet.rows()).allMatch(row -> row.size() == 4);
        assertThat(sheet.codes()).contains(NoteCode.EMPTY_COLUMNS);
    }

    @Test
    void aSecondTableIsNamedAndNotLost() {
        var sheet = read(TABLE + "Người lập biểu;;;\n\nMã;Họ tên\nA;Nguyễn Văn Mẫu\n");

        assertThat(sheet.codes()).containsAnyOf(NoteCode.SECOND_TABLE, NoteCode.FOOTER);
        assertThat(sheet.lines()).filteredOn(TableLine.Row.class::isInstance).hasSize(3);
        assertAccounted(sheet, 8);
    }

    @Test
    void theHeaderAgainIsNotARow() {
        var sheet = read(TABLE + TABLE);

        assertThat(sheet.rows()).hasSize(6);
        assertThat(sheet.codes()).contains(NoteCode.HEADER_REPEATED);
        assertAccounted(sheet, 8);
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
        var sheet = read("Mã chỉ tiêu;Kết quả\n");

        assertThat(sheet.header()).containsExactly("Mã chỉ tiêu", "Kết quả");
        assertThat(sheet.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên\nMột\nHai\nBa\n", "Tên\nMột\nHai\nBa"})
    void oneColumnIsATable(String text) {
        var sheet = read(text);

        assertThat(sheet.header()).containsExactly("Tên");
        assertThat(sheet.rows()).containsExactly(List.of("Một"), List.of("Hai"), List.of("Ba"));
    }

    @Test
    void readsACellOfHundredsOfKilobytes() {
        var sheet = read("Mã;Nội dung\nA;" + "x".repeat(400_000) + "\nB;y\n");

        assertThat(sheet.rows().get(0).get(1)).hasSize(400_000);
        assertThat(sheet.rows()).hasSize(2);
    }

    @Test
    void refusesALineOfFiftyMegabytesWithoutHoldingIt() throws IOException {
        var file = folder.resolve("long.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Mã;Nội dung\nA;");
            var part = "x".repeat(1 << 20);
            for (var i = 0; i < 50; i++) {
                out.write(part);
            }
        }

        assertRefused(file, ReadingLimits.defaults(), NoteCode.LINE_TOO_LONG);
    }

    @Test
    void refusesAFileAboveTheLimitBeforeReadingIt() {
        assertRefused(Sheet.write(folder, TABLE), new ReadingLimits(20, 1_000, 10), NoteCode.FILE_TOO_LARGE);
    }

    @Test
    void refusesATableThatIsTooWide() {
        var wide = "a;".repeat(50) + "a\n" + "1;".repeat(50) + "1\n";

        assertRefused(Sheet.write(folder, wide), new ReadingLimits(1_000_000, 1_000, 20), NoteCode.TOO_MANY_COLUMNS);
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(folder.resolve("none.csv"), ReadingLimits.defaults(), NoteCode.FILE_NOT_READABLE);
    }

    private static void assertRefused(Path file, ReadingLimits limits, NoteCode code) {
        var reader = new TableReader(limits, HeaderVocabulary.none());
        assertThatThrownBy(() -> {
                    try (var table = reader.open(file)) {
                        while (table.next().isPresent()) {
                            assertThat(table.width()).isPositive();
                        }
                    }
                })
                .isInstanceOfSatisfying(
                        UnreadableTableException.class,
                        refused -> assertThat(refused.note().code()).isEqualTo(code));
    }

    private static void assertAccounted(Sheet sheet, long lines) {
        assertThat(sheet.accounting().lines()).isEqualTo(lines);
    }

    private Sheet read(String text) {
        return Sheet.read(Sheet.write(folder, text));
    }
}
