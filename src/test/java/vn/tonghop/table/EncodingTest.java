package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.NoteText;
import vn.tonghop.table.note.UnreadableTableException;

/** Bytes to text: IN-01, IN-03, IN-04, IN-05. */
class EncodingTest {

    private static final String TEXT = """
            Tên đơn vị;Số hội nghị;Ghi chú
            Phòng Kinh tế;3;đã phổ biến đầy đủ
            Phòng Nội chính;1;chưa có ý kiến
            Trung tâm Thông tin;12;Đảng ủy chỉ đạo
            """;
    private static final List<String> FIRST_ROW = List.of("Phòng Kinh tế", "3", "đã phổ biến đầy đủ");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, EF BB BF, UTF-8 (BOM)",
        "UTF-16LE, FF FE, UTF-16LE (BOM)",
        "UTF-16BE, FE FF, UTF-16BE (BOM)",
        "UTF-16LE, '', UTF-16LE",
        "UTF-16BE, '', UTF-16BE"
    })
    void readsUnicodeWithAndWithoutItsMark(String charset, String mark, String name) {
        var sheet = read(marked(mark, TEXT.getBytes(Charset.forName(charset))));

        assertThat(sheet.encoding()).isEqualTo(name);
        assertThat(sheet.header()).containsExactly("Tên đơn vị", "Số hội nghị", "Ghi chú");
        assertThat(sheet.rows()).hasSize(3).first().isEqualTo(FIRST_ROW);
    }

    @Test
    void readsWindows1258AndComposesItsLetters() {
        var sheet = read(Windows1258.bytes(TEXT));

        assertThat(sheet.encoding()).isEqualTo("windows-1258");
        assertThat(sheet.rows().get(0)).isEqualTo(FIRST_ROW);
        assertThat(sheet.rows().get(2).get(2)).isEqualTo("Đảng ủy chỉ đạo");
        assertThat(sheet.codes()).contains(NoteCode.LEGACY_ENCODING);
    }

    /** The bytes are written out by hand from the table in domain 6.4: an own encoder would repeat an own mistake. */
    @Test
    void readsTcvn3() {
        var sheet = read(bytes("Tªn ®¬n vÞ;Sè héi nghÞ\nPhßng Kinh tÕ;3\nPhßng Néi chÝnh;1\n"));

        assertThat(sheet.encoding()).isEqualTo("TCVN3 (ABC)");
        assertThat(sheet.header()).containsExactly("Tên đơn vị", "Số hội nghị");
        assertThat(sheet.rows()).containsExactly(List.of("Phòng Kinh tế", "3"), List.of("Phòng Nội chính", "1"));
    }

    @Test
    void readsVni() {
        var sheet = read(bytes("Teân phöôøng;Soá hoäi nghò\nPhöôøng Moät;3\nPhöôøng Hai;1\n"));

        assertThat(sheet.encoding()).startsWith("VNI");
        assertThat(sheet.header()).containsExactly("Tên phường", "Số hội nghị");
        assertThat(sheet.rows().get(0)).containsExactly("Phường Một", "3");
    }

    /** RFC 1456. */
    @Test
    void readsViscii() {
        var sheet = read(hex("54 EA 6E 20 70 68 DF B6 6E 67 3B 53 AF 20 68 F5 69 20 6E 67 68 B8 0A"
                + "50 68 DF B6 6E 67 20 48 61 69 3B 33 0A 50 68 F2 6E 67 20 54 B1 20 63 68 D1 63 3B 31 0A"));

        assertThat(sheet.encoding()).isEqualTo("VISCII");
        assertThat(sheet.rows().get(0)).containsExactly("Phường Hai", "3");
    }

    @Test
    void readsWesternTextAsWhatItIs() {
        var sheet = read("Name;Town\nJosé;Córdoba\nRené;Orléans\n".getBytes(Charset.forName("windows-1252")));

        assertThat(sheet.encoding()).isEqualTo("windows-1252");
        assertThat(sheet.rows()).containsExactly(List.of("José", "Córdoba"), List.of("René", "Orléans"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Tªn ®¬n vÞ;Sè héi nghÞ\nPhßng Kinh tÕ;3\nUû ban S¬n La;1\n', TCVN3 (ABC), Phòng Kinh tế",
        "'Teân phöôøng;Soá hoäi nghò\nPhöôøng Moät;3\nPhöôøng Hai;1\n', VNI-Windows, Phường Một"
    })
    void recognisesOldLettersInsideValidUtf8(String text, String name, String first) {
        var sheet = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.encoding()).isEqualTo(name);
        assertThat(sheet.rows().get(0).get(0)).isEqualTo(first);
        assertThat(sheet.codes()).contains(NoteCode.LEGACY_LETTERS);
    }

    @Test
    void composesDecomposedLettersAndCorrectsTheIcelandicD() {
        var decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD)
                .replace('Đ', 'Ð')
                .replace('đ', 'ð');
        var sheet = read(decomposed.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().get(0)).isEqualTo(FIRST_ROW);
        assertThat(sheet.rows().get(2).get(2)).isEqualTo("Đảng ủy chỉ đạo");
    }

    @Test
    void findsOneBadByteAfterAMegabyteAndNamesLineAndByte() {
        var row = "Phòng Kinh tế;3;đã phổ biến\n".getBytes(StandardCharsets.UTF_8);
        var all = new ByteArrayOutputStream();
        for (var i = 0; i < 40_000; i++) {
            all.writeBytes(row);
        }
        var content = all.toByteArray();
        content[content.length - 3] = (byte) 0xFF;

        assertRefused(content, NoteCode.BAD_BYTE)
                .contains("byte sai 0xE1")
                .contains("dòng 40000")
                .contains("vị trí byte " + (content.length - 4));
    }

    @Test
    void refusesAByteOutsideUtf8ThatWouldBecomeAnotherLetter() {
        var content = TEXT.getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xC3;

        assertRefused(content, NoteCode.BAD_BYTE).contains("dòng 4");
    }

    @Test
    void namesTheRowInWhichLettersWereLost() {
        var sheet = read("Tên;Số\nPh?ng Kinh t?;3\nNội chính;1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines().get(0).notes()).extracting(note -> note.code()).containsExactly(NoteCode.LOST_LETTERS);
        assertThat(sheet.lines().get(1).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void countsLinesWhateverEndsThem(String end) {
        var sheet = read(TEXT.replace("\n", end).getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.lines().get(2).line()).isEqualTo(4);
    }

    @Test
    void countsLinesOfMixedEnds() {
        var sheet = read("a;b\r\n1;2\r3;4\n5;6".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", "6"));
        assertThat(sheet.lines()).extracting(TableLine::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void leavesOutTheDosEndOfFileAndNul() {
        var sheet = read("a;b\n1;2\0\n3;4\n\u001A".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(sheet.codes()).contains(NoteCode.CONTROL_CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource({
        "50 4B 03 04 78 6C 2F, XLSX_CONTENT",
        "D0 CF 11 E0 A1 B1 1A E1, XLS_CONTENT",
        "25 50 44 46 2D 31 2E 37, BINARY_CONTENT",
        "89 50 4E 47 0D 0A 1A 0A, BINARY_CONTENT",
        "3C 68 74 6D 6C 3E, HTML_CONTENT",
        "7B 5C 72 74 66 31, BINARY_CONTENT"
    })
    void refusesWhatIsNoText(String head, NoteCode code) {
        assertRefused(hex(head), code).contains("Đề nghị");
    }

    @Test
    void refusesBytesOfNoEncodingInsteadOfGuessing() {
        var noise = new byte[4_000];
        new java.util.Random(7).nextBytes(noise);

        assertThatThrownBy(() -> read(noise)).isInstanceOf(UnreadableTableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EF BB BF", "FF FE"})
    void refusesAFileWithoutContent(String mark) {
        assertRefused(hex(mark), NoteCode.EMPTY_FILE).contains("không phát sinh");
    }

    private Sheet read(byte[] content) {
        return Sheet.read(Sheet.write(folder, content));
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertRefused(byte[] content, NoteCode code) {
        var refused = new UnreadableTableException[1];
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(UnreadableTableException.class, thrown -> {
            assertThat(thrown.note().code()).isEqualTo(code);
            refused[0] = thrown;
        });
        return assertThat(NoteText.sentence(refused[0].note()));
    }

    private static byte[] marked(String mark, byte[] content) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(hex(mark));
        all.writeBytes(content);
        return all.toByteArray();
    }

    private static byte[] hex(String bytes) {
        return java.util.HexFormat.of().parseHex(bytes.replace(" ", ""));
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
