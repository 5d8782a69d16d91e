package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.fixture.Workbooks.aWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.StoredWorkbook;
import vn.tonghop.fixture.Workbooks;
import vn.tonghop.fixture.Workbooks.Formatted;
import vn.tonghop.fixture.Workbooks.NeverCalculated;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.UnreadableTableException;

/** IN-20: a workbook is read like the CSV of its first matching sheet, or refused with the reason. */
class WorkbookTest {

    private static final List<Object> HEADER = List.of("Mã chỉ tiêu", "Kết quả", "Ghi chú");
    private static final HeaderVocabulary WORDS =
            HeaderVocabulary.of(List.of("Mã chỉ tiêu", "Kết quả", "Ghi chú", "Ngày"));

    @TempDir
    Path folder;

    @Test
    void readsCellsAsTheSenderSawThem() {
        var sheet = read(aWorkbook()
                .sheet(
                        "Biểu",
                        List.of(
                                HEADER,
                                List.of("A", 12, "số nguyên"),
                                List.of("B", 80.5, "số lẻ"),
                                List.of("C", LocalDate.of(2026, 6, 15), "ngày"),
                                List.of("D", new Formatted(46_188, "d-mmm"), "ngày do Excel tự đổi"),
                                List.of("E", new Formatted(7, "000"), "số không đứng đầu"),
                                List.of("F", new Formatted(0.805, "0.0%"), "phần trăm"),
                                List.of("G", "=5+7", "công thức"),
                                List.of("H", "=1/0", "lỗi"),
                                List.of("I", new NeverCalculated("SUM(B2:B3)"), "chưa tính"),
                                List.of("K", true, "đúng"),
                                List.of("L", "007", "văn bản"),
                                List.of("M", 0.1 + 0.2, "dấu phẩy động"),
                                List.of("N", 123_456_789_012L, "số dài")))
                .bytes());

        assertThat(sheet.rows())
                .extracting(row -> row.get(1))
                .containsExactly(
                        "12",
                        "80,5",
                        "15/06/2026",
                        "15/06/2026",
                        "007",
                        "80,5%",
                        "12",
                        "#DIV/0!",
                        "=SUM(B2:B3)",
                        "TRUE",
                        "007",
                        "0,3",
                        "123456789012");
        assertThat(sheet.encoding()).isEqualTo("Excel (XLSX)");
    }

    @Test
    void neverLetsThreeDecimalsBeTakenForThousands() {
        var sheet = read(aWorkbook()
                .sheet("a", List.of(HEADER, List.of("A", 1.234, ""), List.of("B", 1, "")))
                .bytes());

        assertThat(sheet.rows()).extracting(row -> row.get(1)).containsExactly("1,2340", "1");
    }

    @Test
    void choosesTheFirstVisibleSheetThatHasTheExpectedColumns() {
        var sheet = read(aWorkbook()
                .hidden("Danh mục", List.of(HEADER, List.of("X", 1, "ẩn")))
                .sheet("Bìa", List.of(List.of("Văn phòng"), List.of("Báo cáo")))
                .sheet("Kết quả", List.of(HEADER, List.of("A", 3, "")))
                .sheet("Khác", List.of(HEADER, List.of("B", 4, "")))
                .bytes());

        assertThat(sheet.rows()).extracting(row -> row.get(0)).containsExactly("A");
        assertThat(sheet.notes())
                .filteredOn(note -> note.code() == NoteCode.SHEET_READ)
                .singleElement()
                .satisfies(note -> assertThat(note.values()).containsEntry("sheet", "Kết quả"));
    }

    @Test
    void countsRowsAsExcelShowsThemAndAccountsForEachOne() {
        var sheet = read(aWorkbook()
                .sheet(
                        "a",
                        List.of(
                                List.of("VĂN PHÒNG UBND TỈNH"),
                                List.of("Đơn vị: Phòng Kinh tế"),
                                List.of(),
                                HEADER,
                                List.of("A", 3, "có \"nháy\"; chấm phẩy, phẩy\nvà xuống dòng"),
                                List.of(),
                                List.of("B", 4, ""),
                                List.of("Tổng cộng", 7, "")))
                .bytes());

        assertThat(sheet.headerLine()).isEqualTo(4);
        assertThat(sheet.preamble()).containsExactly("VĂN PHÒNG UBND TỈNH", "Đơn vị: Phòng Kinh tế");
        assertThat(sheet.lines()).extracting(TableLine::line).containsExactly(5L, 7L, 8L);
        assertThat(sheet.lines().get(0).cells().get(2)).isEqualTo("có \"nháy\"; chấm phẩy, phẩy\nvà xuống dòng");
        assertThat(sheet.accounting()).isEqualTo(new LineAccounting(2, 1, 2, 1, 0, 2));
    }

    @Test
    void readsOldFontsInsideAWorkbook() {
        var sheet = read(aWorkbook()
                .sheet(
                        "a",
                        List.of(
                                List.of("M· chØ tiªu", "KÕt qu¶", "Ghi chó"),
                                List.of("A", 3, "V¨n phßng ñy ban nh©n d©n tØnh S¬n La"),
                                List.of("B", 4, "Phong trµo toµn d©n ®oµn kÕt x©y dùng ®êi sèng v¨n hãa")))
                .bytes());

        assertThat(sheet.header()).containsExactly("Mã chỉ tiêu", "Kết quả", "Ghi chú");
        assertThat(sheet.rows().get(1).get(2)).isEqualTo("Phong trào toàn dân đoàn kết xây dựng đời sống văn hóa");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "xl/workbook.bin, XLSB",
        "mimetype, OPEN_DOCUMENT",
        "bao-cao.csv, ZIP",
        "ppt/presentation.xml, PPTX"
    })
    void refusesOtherZipFilesByWhatTheyAre(String part, String kind) {
        assertThatThrownBy(() -> read(Workbooks.zip(10, "[Content_Types].xml", part)))
                .isInstanceOfSatisfying(UnreadableTableException.class, refused -> {
                    assertThat(refused.note().code()).isEqualTo(NoteCode.BINARY_CONTENT);
                    assertThat(refused.note().values()).containsEntry("kind", kind);
                });
    }

    @Test
    void refusesAWorkbookThatUnpacksToMoreThanAFileMayHave() {
        var bomb = Workbooks.zip(80L << 20, "xl/sharedStrings.xml", "xl/workbook.xml");

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertRefused(bomb, NoteCode.WORKBOOK_TOO_LARGE);
    }

    @Test
    void readsNothingThatAnEntityNames() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "khong-ai-biet");
        var type = "<!DOCTYPE sst [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
        var rows = StoredWorkbook.row("Mã chỉ tiêu", "Kết quả", "Ghi chú")
                + "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>";
        var hostile = StoredWorkbook.ofRows(rows)
                .with(
                        StoredWorkbook.RELATIONS,
                        StoredWorkbook.relations(
                                "worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"))
                .with(StoredWorkbook.TEXTS, type + "<sst><si><t>&x;</t></si></sst>")
                .bytes();

        assertRefused(hostile, NoteCode.WORKBOOK_DAMAGED);
    }

    @Test
    void refusesAWorkbookThatWasCutShort() {
        var whole = aWorkbook().sheet("a", List.of(HEADER, List.of("A", 3, ""))).bytes();

        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), NoteCode.XLSX_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 93, 95, 98})
    void refusesPartsThatArePackedInAWayNoOfficeProgramUses(int method) {
        var content =
                aWorkbook().sheet("a", List.of(HEADER, List.of("A", 3, ""))).bytes();
        for (var at = 0; at < content.length - 4; at++) {
            var inList = content[at + 2] == 1 && content[at + 3] == 2;
            var isHead = inList || (content[at + 2] == 3 && content[at + 3] == 4);
            if (content[at] == 'P' && content[at + 1] == 'K' && isHead) {
                content[at + (inList ? 10 : 8)] = (byte) method;
            }
        }

        assertRefused(content, NoteCode.WORKBOOK_DAMAGED);
    }

    @Test
    void refusesAWorkbookWithoutContent() {
        assertRefused(aWorkbook().sheet("a", List.of()).bytes(), NoteCode.EMPTY_FILE);
    }

    private void assertRefused(byte[] content, NoteCode code) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        UnreadableTableException.class,
                        refused -> assertThat(refused.note().code()).isEqualTo(code));
    }

    private Sheet read(byte[] content) {
        try {
            return Sheet.read(Files.write(folder.resolve("so.csv"), content), WORDS);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
