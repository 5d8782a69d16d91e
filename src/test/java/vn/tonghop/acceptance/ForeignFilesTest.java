package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.validation.JudgedFile;

/** Files that are no CSV and no workbook, whatever they are called, and tables under other names. */
class ForeignFilesTest {

    private static final String TABLE = "Mã chỉ tiêu;Kết quả;Ghi chú\nSO_HN;3;a\nVB_PB;4;b\n";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    Path folder;

    static Stream<Arguments> foreign() {
        return Stream.of(
                arguments("a.xls", bytes(OLD_OFFICE + "\0".repeat(600)), "kiểu cũ (.xls)", "Lưu thành"),
                arguments("a.doc", bytes(OLD_OFFICE + "\0".repeat(600)), "Word kiểu cũ (.doc)", "Chép bảng"),
                arguments("a.msg", bytes(OLD_OFFICE + "\0".repeat(600)), "thư điện tử", "đính kèm"),
                arguments("a.ods", zip("mimetype"), "OpenDocument", "Lưu thành"),
                arguments("a.docx", zip("word/document.xml"), "Word (.docx)", "Chép bảng"),
                arguments("a.zip", zip("bieu.csv"), "tệp nén", "Giải nén"),
                arguments("a.pdf", bytes("%PDF-1.7\n" + "x".repeat(99)), "tệp PDF", "Bản chụp"),
                arguments("a.csv", bytes("%PDF-1.7\n" + "x".repeat(99)), "tệp PDF", "Bản chụp"),
                arguments("a.html", bytes("<!DOCTYPE html><html><table></table></html>"), "trang web", "Lưu thành"),
                arguments(
                        "a.xls", bytes("\n<!-- x -->\n<table><tr><td>Mã</td></tr></table>"), "trang web", "Lưu thành"),
                arguments("a.csv", bytes("<div>\n<table><tr><td>Mã</td></tr></table></div>"), "trang web", "Lưu thành"),
                arguments("a.xml", bytes("<rows>\n <row>1</row>\n</rows>\n"), "trang web (HTML, XML)", "Lưu thành"),
                arguments(
                        "a.mht",
                        bytes("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n"),
                        "MHTML",
                        "Lưu"),
                arguments(
                        "a.eml",
                        bytes("Received: from a\nFrom: a@b.vn\nSubject: bao cao\n\nnoi dung\n"),
                        "thư điện tử",
                        "đính kèm"),
                arguments(
                        "a.json", bytes("[\n {\"Mã chỉ tiêu\": \"SO_HN\", \"Kết quả\": 3}\n]\n"), "JSON", "Tải xuống"),
                arguments("a.csv", bytes("{\"SO_HN\": 3, \"VB_PB\": 4}\n"), "JSON", "Tải xuống"),
                arguments("a.gsheet", bytes("{\"doc_id\":\"1abc\",\"email\":\"x@y.vn\"}"), "Google", "Tải xuống"),
                arguments("a.slk", bytes("ID;PWXL;N;E\nC;Y1;X1;K\"Mã\"\nE\n"), "SYLK", "Lưu thành"),
                arguments("a.dif", bytes("TABLE\n0,1\n\"EXCEL\"\nVECTORS\n0,3\n\"\"\n"), "DIF", "Lưu thành"),
                arguments("a.heic", bytes("\0\0\0\u0018ftypheic" + "x".repeat(99)), "hình ảnh", "Bản chụp"),
                arguments("a.tif", bytes("II*\0" + "x".repeat(99)), "hình ảnh", "Bản chụp"),
                arguments("a.rtf", bytes("{\\rtf1 abc}"), "RTF", "Chép bảng"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    @DisplayName("IN-20 what is no table is refused by what it is, with how to save it again")
    void refused(String name, byte[] content, String kind, String saving) throws IOException {
        var judged = JudgedFile.of(Files.write(folder.resolve(name), content), "KT");

        assertThat(judged.findings())
                .filteredOn(finding -> finding.code() == FindingCode.FILE_NOT_A_TABLE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(new FindingText().reason(finding)).contains(kind);
                    assertThat(new FindingText().remedy(finding)).contains(saving);
                });
        assertThat(judged.findings()).filteredOn(Finding::refusesFile).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.tsv", "a.dat", "bieu", "a.xls", "a.csv.txt", "KET QUA.CSV"})
    @DisplayName("a table is taken under any name, by its content")
    void taken(String name) throws IOException {
        var content = name.endsWith(".csv") ? TABLE : TABLE.replace(';', '\t');

        var judged = JudgedFile.of(Files.writeString(folder.resolve(name), content), "KT");

        assertThat(judged.amounts()).containsOnlyKeys("SO_HN", "VB_PB");
    }

    private static byte[] bytes(String content) {
        var simple = content.chars().allMatch(character -> character < 256) && content.startsWith("\u00D0");
        return content.getBytes(simple ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(
                    entry.equals("mimetype")
                            ? "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII)
                            : new byte[9]);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
