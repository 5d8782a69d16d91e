package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OldLetters;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;
import vn.tonghop.fixture.Workbooks;
import vn.tonghop.vietnamese.OfficialNumber;

/** One run over a folder with every way of saving a file; each test looks at the answer to its file. */
@OnEachDatabase(Dialect.SAME)
class ReadingCasesTest {

    private static final String TODAY = "2026-06-08";
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";
    private static final String ROWS = "KT;2026-H1;SO_HN;3;\nKT;2026-H1;LUOT_NGUOI;1.260;\nKT;2026-H1;VB_PB;3;\n";
    private static final String PRAISE = "Công chức được phổ biến đầy đủ, đúng kế hoạch";
    private static final String HOSTILE = "'; drop table submission; -- <b>Đậm</b><script>x</script>";
    private static final String ACTIVITIES = "Nội dung;Ngày;Loại;Số người tham dự;Ghi chú\n";

    @TempDir
    static Path folder;

    /** The run on each database, done once for all tests. */
    private static final Map<TestDatabase, Run> RUNS = new HashMap<>();

    private final TestDatabase database;
    private Office office;
    private Office.Result result;

    private record Run(Office office, Office.Result result) {}

    ReadingCasesTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void runOnce() {
        var run = RUNS.get(database);
        if (run == null) {
            run = dropEverythingAndRun();
            RUNS.put(database, run);
        }
        office = run.office();
        result = run.result();
    }

    /** Each file has a note of its own in a row, so that no two are the same content. */
    private Run dropEverythingAndRun() {
        office = new Office(folder.resolve(database.kind().name()), database);
        dropEncodings();
        dropLayouts();
        dropRows();
        dropRefusals();
        return new Run(office, office.run(TODAY, "intake"));
    }

    private void dropEncodings() {
        drop("in01.csv", "\uFEFF" + HEADER + ROWS + note("in01"));
        drop("in02-excel.csv", HEADER + "KT;2026-H1;LUOT_NGUOI;1.260;in02a\nKT;2026-H1;TL_QT;95,5;in02a\n");
        drop(
                "in02-comma.csv",
                HEADER.replace(';', ',') + "KT,2026-H1,LUOT_NGUOI,\"1,260\",in02b\nKT,2026-H1,TL_QT,95.5,in02b\n");
        office.drop("KT", "in03.csv", utf16(("\uFEFF" + HEADER + ROWS + note("in03")).replace(';', '\t')));
        office.drop(
                "KT",
                "in04-utf16.csv",
                utf16(HEADER.replace(';', '\t') + note("in04 utf16").replace(';', '\t')));
        office.drop("KT", "in04-1258.csv", windows1258(HEADER + ROWS + note("in04 1258")));
        office.drop("KT", "in04-tcvn3.csv", OldLetters.TCVN3.bytes(HEADER + ROWS + note("in04 tcvn3")));
        office.drop("KT", "in04-vni.csv", OldLetters.VNI.bytes(HEADER + ROWS + note("in04 vni")));
        drop("in04-lost.csv", HEADER + ROWS + "KT;2026-H1;UU_DIEM;K?t qu? ph? bi?n t?t;in04 lost\n");
        office.drop("KT", "in04-unknown.csv", unknown());
        office.drop("KT", "in05.csv", badByteNearTheEnd());
        drop("in06.csv", Normalizer.normalize("Đơn vị: Phòng Kinh tế\n" + named("Phòng Kinh tế"), Normalizer.Form.NFD));
    }

    private void dropLayouts() {
        drop(
                "in07-order.csv",
                "  KẾT QUẢ ;Màu sắc;ghi chú;MÃ CHỈ TIÊU;  mã   đơn vị\n5;xanh;in07;SO_HN;KT\n6;đỏ;in07;VB_PB;KT\n");
        drop("in07-missing.csv", "Nội dung;Số người tham dự;Ngày;Đường dẫn\nHọp;20;5/6/2026;\n");
        drop("in07-two-missing.csv", "Nội dung;Số người tham dự;Đường dẫn\nHọp;20;\n");
        drop("in08.csv", "Mã đơn vị;Mã chỉ tiêu;Kết quả;Ghi chú;Kết quả\nKT;SO_HN;3;in08;4\n");
        drop(
                "in09.csv",
                "VĂN PHÒNG UBND TỈNH;;;;\nBIỂU KẾT QUẢ;;;;\n\nMã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Thực hiện;\n;;;Kết quả;Ghi chú\n(1);(2);(3);(4);(5)\n"
                        + ROWS
                        + note("in09"));
        drop("in10.csv", HEADER + ROWS + note("in10") + ";;;;\n".repeat(200));
        office.drop(
                "KT",
                "in20-workbook.xlsx",
                Workbooks.aWorkbook()
                        .sheet("Bìa", List.of(List.of("Kính gửi Phòng TCHCQT")))
                        .sheet("Số liệu", sheet("in20 xlsx"))
                        .bytes());
        office.drop(
                "KT",
                "in20-renamed.csv",
                Workbooks.aWorkbook().sheet("Sheet1", sheet("in20 csv")).bytes());
    }

    private void dropRows() {
        drop(
                "in11.csv",
                ACTIVITIES
                        + IntStream.rangeClosed(2, 1_000)
                                .mapToObj(line -> (line == 5 ? "\"" : "") + "Họp phổ biến lần " + line
                                        + ";5/6/2026;Hội nghị;20;in11\n")
                                .collect(Collectors.joining()));
        drop("in12.csv", ACTIVITIES + "\"Họp; bàn \"\"nếp sống\"\"\ntại hội trường\";5/6/2026;Hội nghị;20;in12\n");
        drop("in13.csv", ACTIVITIES + "Tệp ở \\\\may-chu\\phong\\bao cao\\;5/6/2026;Hội nghị;20;in13\n");
        drop("in14.csv", ACTIVITIES + "#ToanDanDoanKet phát động;5/6/2026;Hội nghị;20;in14\n");
        drop(
                "se02.csv",
                ACTIVITIES + "\"" + HOSTILE
                        + "\";5/6/2026;Hội nghị;20;se02\nHọp;<script>alert(1)</script>;Hội nghị;20;\n"
                        + "Họp lần 2;6/6/2026;Hội nghị;20;\nHọp lần 3;6/6/2026;Hội nghị;20;\n");
    }

    private void dropRefusals() {
        drop("in16-empty.csv", "");
        drop("in16-header.csv", HEADER);
        office.drop("PHONG_LA", "in19.csv", (HEADER + ROWS + note("in19")).getBytes(StandardCharsets.UTF_8));
        drop("in19-code.csv", (HEADER + ROWS + note("in19 code")).replace("KT;", "XX;"));
        office.drop("KT", "in20-old.xls", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        drop("se01.csv", (HEADER + ROWS + note("se01")).replace("KT;", "NC;"));
    }

    @Test
    void theRunItselfIsWhole() {
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    @DisplayName("IN-01 a byte order mark is neither stored nor shown")
    void markOfUtf8() {
        assertThat(receipt("in01.csv"))
                .contains("UTF-8 (BOM)")
                .doesNotContain("\uFEFF")
                .contains("hợp lệ");
        assertThat(rows("in01.csv")).isEqualTo(4);
        assertThat(text("in01.csv")).isEqualTo(PRAISE);
    }

    @Test
    @DisplayName("IN-02 semicolons with decimal commas and commas with decimal points give the same totals")
    void decimalStyles() {
        assertThat(amount("in02-excel.csv", "LUOT_NGUOI")).isEqualTo(amount("in02-comma.csv", "LUOT_NGUOI"));
        assertThat(amount("in02-excel.csv", "LUOT_NGUOI")).isEqualTo("1260");
        assertThat(amount("in02-excel.csv", "TL_QT")).isEqualTo(amount("in02-comma.csv", "TL_QT"));
        assertThat(receipt("in02-excel.csv")).contains("dấu phẩy thập phân").contains("dấu chấm phẩy (;)");
        assertThat(receipt("in02-comma.csv")).contains("dấu chấm thập phân").contains("dấu phẩy (,)");
    }

    @Test
    @DisplayName("IN-03 Excel's Unicode text is read")
    void unicodeText() {
        assertThat(receipt("in03.csv")).contains("UTF-16LE (BOM)").contains("dấu tab");
        assertThat(text("in03.csv")).isEqualTo(PRAISE);
    }

    @Test
    @DisplayName("IN-04 old encodings are read with the right letters and named, with advice")
    void oldEncodings() {
        for (var file : List.of("in04-1258.csv", "in04-tcvn3.csv", "in04-vni.csv")) {
            assertThat(text(file)).as(file).isEqualTo(PRAISE);
            assertThat(receipt(file)).as(file).contains("CSV UTF-8 (Comma delimited)");
        }
        assertThat(receipt("in04-1258.csv")).contains("windows-1258");
        assertThat(receipt("in04-tcvn3.csv")).contains("TCVN3 (ABC)");
        assertThat(receipt("in04-vni.csv")).contains("VNI-Windows");
        assertThat(receipt("in04-utf16.csv")).contains("UTF-16LE");
        assertThat(text("in04-utf16.csv")).isEqualTo(PRAISE);
    }

    @Test
    @DisplayName("IN-04 letters that are lost and an encoding that cannot be told are refused with how to save again")
    void lostLetters() {
        assertThat(receipt("in04-lost.csv"))
                .contains("Dòng 5: chữ có dấu đã bị mất")
                .contains("lưu dạng \"CSV UTF-8\"");
        assertThat(rows("in04-lost.csv")).isEqualTo(3);
        assertThat(receipt("in04-unknown.csv"))
                .contains("Không xác định được bảng mã chữ")
                .contains("Save As");
        assertThat(rows("in04-unknown.csv")).isZero();
    }

    @Test
    @DisplayName("IN-05 one bad byte after a clean megabyte refuses the file, naming line and byte")
    void badByte() {
        var content = badByteNearTheEnd();
        var place = content.length - 3;
        var line = IntStream.range(0, place).filter(at -> content[at] == '\n').count() + 1;
        assertThat(receipt("in05.csv"))
                .contains("Dòng %d có ký tự hỏng (tại byte thứ %d của tệp)".formatted(line, place + 1))
                .contains("Dòng chưa đọc được: " + OfficialNumber.written(line), "Tổng số dòng của tệp: ")
                .doesNotContain("Dòng số liệu sai")
                .doesNotContain("\uFFFD");
        assertThat(rows("in05.csv")).isZero();
    }

    @Test
    @DisplayName("IN-06 decomposed names match the composed ones")
    void decomposed() {
        assertThat(receipt("in06.csv")).contains("hợp lệ");
        assertThat(rows("in06.csv")).isEqualTo(3);
    }

    @Test
    @DisplayName("IN-07 other order, case and blanks are understood, an unknown column is named")
    void unknownColumn() {
        assertThat(receipt("in07-order.csv")).contains("Cột \"Màu sắc\" không có trong biểu mẫu");
        assertThat(receipt("in07-order.csv")).contains("hợp lệ").doesNotContain("VIỆC PHẢI SỬA");
        assertThat(amount("in07-order.csv", "SO_HN")).isEqualTo("5");
        assertThat(amount("in07-order.csv", "VB_PB")).isEqualTo("6");
    }

    @Test
    @DisplayName("IN-07 without required columns a file is refused, naming each of them")
    void missingColumns() {
        assertThat(receipt("in07-missing.csv")).contains("thiếu cột bắt buộc").contains("\"Loại\"");
        assertThat(activities("in07-missing.csv") + activities("in07-two-missing.csv"))
                .isZero();
        assertThat(receipt("in07-two-missing.csv"))
                .contains("Biểu hoạt động thiếu cột bắt buộc: \"Ngày\", \"Loại\"")
                .doesNotContain("Không nhận ra biểu mẫu");
        assertThat(receipt("in16-header.csv")).doesNotContain("thiếu cột bắt buộc");
    }

    @Test
    @DisplayName("IN-08 the same header twice is refused, naming it and both places")
    void doubledHeader() {
        assertThat(receipt("in08.csv")).contains("Tiêu đề \"Kết quả\" xuất hiện nhiều lần, ở các cột thứ 3, 5");
        assertThat(rows("in08.csv")).isZero();
    }

    @Test
    @DisplayName("IN-09 title lines, a header in two rows and column numbers: the header is found and its line told")
    void headerAmongOtherLines() {
        assertThat(receipt("in09.csv")).contains("Dòng tiêu đề bảng: 4").contains("hợp lệ");
        assertThat(rows("in09.csv")).isEqualTo(4);
    }

    @Test
    @DisplayName("IN-10 two hundred lines of separators are blank, not wrong")
    void separatorsOnly() {
        assertThat(receipt("in10.csv")).contains("Dòng trống: 200").contains("Dòng số liệu sai, chưa tính: 0");
    }

    @Test
    @DisplayName("IN-11 a quote that is never closed is told with its line, the other rows are in")
    void unclosedQuote() {
        assertThat(receipt("in11.csv")).contains("Dòng 5");
        assertThat(activities("in11.csv") + refused("in11.csv")).isEqualTo(999);
        assertThat(refused("in11.csv")).isLessThanOrEqualTo(1);
        assertThat(receipt("in11.csv")).contains("Tổng số dòng của tệp: 1.000");
    }

    @Test
    @DisplayName("IN-12, IN-13, IN-14 what stands in a cell is stored as it is")
    void cellsAreData() {
        assertThat(content("in12.csv")).isEqualTo("Họp; bàn \"nếp sống\"\ntại hội trường");
        assertThat(content("in13.csv")).isEqualTo("Tệp ở \\\\may-chu\\phong\\bao cao\\");
        assertThat(content("in14.csv")).isEqualTo("#ToanDanDoanKet phát động");
    }

    @Test
    @DisplayName("IN-16 no content and no rows are refused each in its own words, with how to file a nil return")
    void emptyFiles() {
        assertThat(receipt("in16-empty.csv")).contains("không có nội dung nào").contains("\"Không phát sinh\"");
        assertThat(receipt("in16-header.csv")).contains("chỉ có dòng tiêu đề").contains("\"Không phát sinh\"");
        assertThat(codes("in16-empty.csv")).contains("FILE_EMPTY");
        assertThat(codes("in16-header.csv")).contains("FILE_NO_ROWS");
    }

    @Test
    @DisplayName("IN-19 an unknown unit, as folder or code: kept, answered, nothing stored for any unit")
    void unknownUnit() {
        assertThat(office.receipt("_khong-ro-don-vi", "in19.csv"))
                .contains("Thư mục \"PHONG_LA\" không thuộc đơn vị nào");
        assertThat(receipt("in19-code.csv")).contains("đơn vị \"XX\" không có trong danh sách");
        assertThat(rows("in19.csv") + rows("in19-code.csv")).isZero();
        assertThat(office.files("luu-tru/PHONG_LA")).hasSize(1);
        assertThat(result.out()).contains("PHONG_LA/in19.csv");
    }

    @Test
    @DisplayName(
            "IN-20 a workbook is read by its first sheet that matches, also renamed; an old one is told how to save")
    void workbooks() {
        assertThat(receipt("in20-workbook.xlsx")).contains("đọc trang tính \"Số liệu\"");
        assertThat(amount("in20-workbook.xlsx", "SO_HN")).isEqualTo("3");
        assertThat(receipt("in20-renamed.csv")).contains("đọc trang tính \"Sheet1\"");
        assertThat(amount("in20-renamed.csv", "SO_HN")).isEqualTo("3");
        assertThat(receipt("in20-old.xls"))
                .contains("sổ tính Excel kiểu cũ (.xls)")
                .contains("Lưu thành");
    }

    @Test
    @DisplayName("IN-24 the archived copy has the hash printed in its receipt")
    void hashOfTheArchive() throws IOException {
        var archive = office.files("luu-tru");
        var receipts = office.files("bien-nhan").stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .map(Office::text)
                .toList();

        assertThat(archive).hasSameSizeAs(receipts).hasSizeGreaterThan(20);
        for (var file : archive) {
            var hash = HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
            assertThat(receipts)
                    .filteredOn(receipt -> receipt.contains("(SHA-256): " + hash))
                    .as(file.toString())
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("VA-09 in each receipt, as in the database, all kinds of lines add up to the lines of the file")
    void linesAddUp() {
        var accounts = database.jdbc()
                .sql("""
                        select folder, file_name, lines_accepted, lines_refused, lines_header, lines_preamble, lines_aside,
                          lines_blank, lines_all from submission
                        """)
                .query((row, index) -> {
                    var lines = new ArrayList<Long>();
                    for (var column = 3; column <= 9; column++) {
                        lines.add(row.getLong(column));
                    }
                    return Map.entry(row.getString("folder") + "/" + row.getString("file_name"), List.copyOf(lines));
                })
                .list();

        assertThat(accounts).hasSizeGreaterThan(20).allSatisfy(account -> {
            var lines = account.getValue();
            assertThat(lines.stream().limit(6).mapToLong(Long::longValue).sum())
                    .as(account.getKey())
                    .isEqualTo(lines.get(6));
            assertThat(linesTold(account.getKey()))
                    .as(account.getKey())
                    .isIn(lines.get(6) == 0 ? List.of() : lines, lines);
        });
    }

    /** The figures under "SỐ DÒNG TRONG TỆP" of the receipt to a file, the sum last. */
    private List<Long> linesTold(String file) {
        var folder = file.startsWith("KT/") ? "KT" : "_khong-ro-don-vi";
        var receipt = office.receipt(folder, "Tệp \"" + file.substring(file.indexOf('/') + 1) + "\"");
        var told = receipt.substring(receipt.indexOf("SỐ DÒNG TRONG TỆP"), receipt.indexOf("THÔNG TIN VỀ TỆP"));
        return told.lines()
                .filter(line -> line.startsWith("- ") && !line.endsWith("không đếm được"))
                .map(line ->
                        Long.valueOf(line.substring(line.lastIndexOf(':') + 2).replace(".", "")))
                .toList();
    }

    @Test
    @DisplayName("SE-01 a file in one unit's folder that claims another is refused and its receipt tells both facts")
    void anotherUnit() {
        assertThat(receipt("se01.csv"))
                .contains("Tệp nằm trong thư mục của Phòng Kinh tế nhưng bên trong ghi là của đơn vị khác: \"NC\"");
        assertThat(rows("se01.csv")).isZero();
        assertThat(number(
                        "select count(*) from submission_in_force f join submission s on s.id = f.submission_id",
                        "se01.csv"))
                .isZero();
        assertThat(Office.text(office.output().resolve(".tonghop/tonghop.log")).lines())
                .anySatisfy(line -> assertThat(line).containsPattern("\\bKT\\b").containsPattern("\\bNC\\b"));
    }

    @Test
    @DisplayName("SE-02 SQL and HTML in a cell are stored literally and shown escaped")
    void hostileText() {
        assertThat(database.jdbc()
                        .sql("select content from activity_row where note = 'se02'")
                        .query(String.class)
                        .single())
                .isEqualTo(HOSTILE);
        var html = office.files("bien-nhan/KT").stream()
                .filter(file -> file.toString().endsWith("se02-csv.html"))
                .map(Office::text)
                .toList();
        assertThat(html)
                .singleElement()
                .asString()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    private void drop(String name, String content) {
        office.drop("KT", name, content);
    }

    private static String note(String text) {
        return "KT;2026-H1;UU_DIEM;" + PRAISE + ";" + text + "\n";
    }

    private static String named(String unit) {
        return (HEADER + ROWS).replace("KT;", unit + ";");
    }

    private static List<List<Object>> sheet(String note) {
        return List.of(
                List.of("Mã đơn vị", "Kỳ báo cáo", "Mã chỉ tiêu", "Kết quả", "Ghi chú"),
                List.of("KT", "2026-H1", "SO_HN", 3, note),
                List.of("KT", "2026-H1", "VB_PB", 4, note));
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] windows1258(String text) {
        var tones = "\u0300\u0301\u0303\u0309\u0323";
        var written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            var base = parts.codePoints()
                    .filter(part -> tones.indexOf(part) < 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            written.append(Normalizer.normalize(base, Normalizer.Form.NFC));
            parts.codePoints().filter(part -> tones.indexOf(part) >= 0).forEach(written::appendCodePoint);
        });
        return written.toString().getBytes(Charset.forName("windows-1258"));
    }

    /** Bytes that are letters in no table: each stands beside another of its kind. */
    private static byte[] unknown() {
        var bytes =
                (HEADER.replaceAll("[^\\x00-\\x7f]", "e") + "KT;2026-H1;SO_HN;3;").getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(bytes, bytes.length + 200);
        for (var i = bytes.length; i < content.length; i++) {
            content[i] = (byte) (i % 3 == 0 ? 0x81 : 0x8D);
        }
        return content;
    }

    private static byte[] badByteNearTheEnd() {
        var rows = new StringBuilder(ACTIVITIES);
        for (var i = 0; rows.length() < (1 << 20); i++) {
            rows.append("Họp phổ biến lần ").append(i).append(";5/6/2026;Hội nghị;20;in05\n");
        }
        var content = rows.toString().getBytes(StandardCharsets.UTF_8);
        content[content.length - 3] = (byte) 0xFF;
        return content;
    }

    private String receipt(String file) {
        return office.receipt("KT", "Tệp \"" + file + "\" của");
    }

    private long rows(String file) {
        return number("select count(*) from result_row r join submission s on s.id = r.submission_id", file);
    }

    private long activities(String file) {
        return number("select count(*) from activity_row r join submission s on s.id = r.submission_id", file);
    }

    private long refused(String file) {
        return number("select count(*) from refused_row r join submission s on s.id = r.submission_id", file);
    }

    private long number(String sql, String file) {
        return database.jdbc()
                .sql(sql + " where s.file_name = :file")
                .param("file", file)
                .query(Long.class)
                .single();
    }

    private String amount(String file, String indicator) {
        return database.jdbc()
                .sql("""
                        select r.amount from result_row r join submission s on s.id = r.submission_id
                        where s.file_name = :file and r.indicator_code = :indicator
                        """)
                .param("file", file)
                .param("indicator", indicator)
                .query(BigDecimal.class)
                .single()
                .stripTrailingZeros()
                .toPlainString();
    }

    private String text(String file) {
        return database.jdbc().sql("""
                        select r.text_value from result_row r join submission s on s.id = r.submission_id
                        where s.file_name = :file and r.text_value is not null
                        """).param("file", file).query(String.class).single();
    }

    private String content(String file) {
        return database.jdbc()
                .sql(
                        "select r.content from activity_row r join submission s on s.id = r.submission_id where s.file_name = :file")
                .param("file", file)
                .query(String.class)
                .single();
    }

    private List<String> codes(String file) {
        return database.jdbc()
                .sql(
                        "select f.code from finding f join submission s on s.id = f.submission_id where s.file_name = :file")
                .param("file", file)
                .query(String.class)
                .list();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
