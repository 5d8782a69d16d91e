package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.OldLetters;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.fixture.Workbooks;

/**
 * How often an original is opened over its whole way: once to take it, once to understand and store it, once more only if
 * rows go back to be corrected that were not refused when they were read.
 */
class OriginalOpenedTest {

    private static final String CLEAN = """
            Mã chỉ tiêu;Kết quả;Kỳ báo cáo
            SO_HN;3;2026-H1
            LUOT_NGUOI;60;2026-H1
            VB_PB;3;2026-H1
            """;
    private static final String ONE_ROW_REFUSED = CLEAN.replace("SO_HN;3", "SO_HN;ba");

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    private RunningOffice office;

    @BeforeEach
    void open() {
        office = new RunningOffice(folder, database).at("2026-06-05T22:00");
    }

    @AfterEach
    void close() {
        office.close();
        database.close();
    }

    @Test
    void twiceIfAllIsWell() {
        office.drop("KT", "sach.csv", CLEAN);
        office.drop("NC", "tcvn3.csv", OldLetters.TCVN3.bytes(CLEAN));
        office.drop("TH", "excel.xlsx", workbook("3"));
        office.intake();

        assertThat(office.openings("sach.csv")).isEqualTo(2);
        assertThat(office.openings("tcvn3.csv")).isEqualTo(2);
        assertThat(office.openings("excel.xlsx")).isEqualTo(2);
    }

    @Test
    void twiceIfRowsGoBack() {
        office.drop("KT", "sai.csv", ONE_ROW_REFUSED);
        office.drop("NC", "tcvn3.csv", OldLetters.TCVN3.bytes(ONE_ROW_REFUSED));
        office.drop("TH", "excel.xlsx", workbook("ba"));
        office.intake();

        assertThat(correctionTables()).hasSize(3);
        assertThat(office.openings("sai.csv")).isEqualTo(2);
        assertThat(office.openings("tcvn3.csv")).isEqualTo(2);
        assertThat(office.openings("excel.xlsx")).isEqualTo(2);
    }

    @Test
    void threeTimesIfARowGoesBackThatWasRefusedOnlyBesideAnother() {
        office.drop("KT", "lap.csv", CLEAN + "SO_HN;4;2026-H1\n");
        office.intake();

        assertThat(correctionTables())
                .singleElement()
                .satisfies(table -> assertThat(read(table)).contains("SO_HN;3;2026-H1;2;", "SO_HN;4;2026-H1;5;"));
        assertThat(office.openings("lap.csv")).isEqualTo(3);
    }

    @Test
    void everyRowOfALongTableGoesBackWithItsFault() {
        var rows = IntStream.range(0, 350)
                .mapToObj("2026-H1;%d/13/2026;Hội nghị;Sơ kết;12\n"::formatted)
                .collect(Collectors.joining());
        office.drop("KT", "dai.csv", "Kỳ báo cáo;Ngày;Loại;Nội dung;Số người tham dự\n" + rows);
        office.intake();

        var lines = read(correctionTables().get(0)).lines().toList();
        assertThat(lines).hasSize(351);
        assertThat(lines.subList(1, 351))
                .allMatch(line -> line.contains("/13/2026") && line.contains("cột \"\"Ngày\"\""));
        assertThat(lines.get(350)).startsWith("2026-H1;349/13/2026;").contains(";351;");
        assertThat(office.openings("dai.csv")).isEqualTo(2);
    }

    @Test
    void theTableIsTheSameWhereTheOriginalIsReadAgain() {
        office.drop("KT", "la.csv", """
                Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú
                2026-H1;LUOT_NGUOI;60;
                2026-H1;SO_HN;ba;"=1+1
                dòng thứ hai; có ""dấu"" "
                2026-H1;VB_PB; - 3 lần;@ghi\tchú
                2026-H1;VB_TK;sáu;một;thừa;nữa;
                2026-H1;TIN_BAI;bảy
                """);
        office.intake();
        var written = read(correctionTables().get(0));
        assertThat(written.lines()).hasSize(6);

        database.jdbc().sql("update refused_row set cells = null").update();
        database.jdbc().sql("update submission set state = 'SETTLED'").update();
        office.intake();

        assertThat(office.openings("la.csv")).isEqualTo(3);
        assertThat(read(correctionTables().get(0))).isEqualTo(written);
    }

    @Test
    void aTableOfCorrectedRowsIsOpenedTwiceAndTheFileThatItCorrectsOnceMore() {
        office.drop("KT", "sai.csv", ONE_ROW_REFUSED);
        office.intake();
        office.drop("KT", "sua.csv", read(correctionTables().get(0)).replace("SO_HN;ba", "SO_HN;3"));
        office.intake();

        assertThat(office.openings("sua.csv")).isEqualTo(2);
        assertThat(office.openings("sai.csv")).isEqualTo(3);
    }

    @Test
    void aFileThatCannotBeReadIsOpenedTwice() {
        office.drop("KT", "anh.csv", new byte[] {'%', 'P', 'D', 'F', '-', '1'});
        office.intake();

        assertThat(office.openings("anh.csv")).isEqualTo(2);
    }

    private static byte[] workbook(String meetings) {
        return Workbooks.aWorkbook()
                .sheet(
                        "Biểu",
                        List.of(
                                List.of("Mã chỉ tiêu", "Kết quả", "Kỳ báo cáo"),
                                List.of("SO_HN", meetings, "2026-H1"),
                                List.of("LUOT_NGUOI", 60, "2026-H1"),
                                List.of("VB_PB", 3, "2026-H1")))
                .bytes();
    }

    private List<Path> correctionTables() {
        try (Stream<Path> files = Files.walk(folder.resolve("output/bien-nhan"))) {
            return files.filter(file -> file.toString().endsWith("-dong-can-sua.csv"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
