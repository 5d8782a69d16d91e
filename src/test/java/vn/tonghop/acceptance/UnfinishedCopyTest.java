package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.validation.JudgedFile;

/** A file that was copied only in part. */
class UnfinishedCopyTest {

    private static final Path SAMPLE = Path.of("scripts/sample");
    private static final int EACH = 5;
    private static final String HEADER = "Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Kết quả;Ghi chú\n";
    private static final String ROW = "KT;2026-H1;SO_HN;3;\n";

    @TempDir
    Path folder;

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KT/Phong KT - ket qua 6T2026.csv",
                "KT/Phong KT - hoat dong 6T2026.csv",
                "KT/Phong KT - danh hieu 6T2026.csv"
            })
    @DisplayName("ST-06 no cut inside a row or quote of a sample is accepted with nothing refused")
    void cuts(String name) throws IOException {
        var sample = SAMPLE.resolve(name);
        var whole = Files.readAllBytes(sample);
        var unit = sample.getParent().getFileName().toString();
        assertThat(codes(judged(whole, unit))).doesNotContain(FindingCode.FILE_UNFINISHED);

        var accepted = new ArrayList<String>();
        for (var cut = EACH; cut < whole.length; cut += EACH) {
            var half = Arrays.copyOf(whole, cut);
            if (!isAtRowEnd(whole, cut) && !isRefused(judged(half, unit))) {
                accepted.add(new String(half, Math.max(0, cut - 60), Math.min(60, cut), StandardCharsets.UTF_8));
            }
        }

        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KT;2026-H1;VB_PB",
                "KT;2026-H",
                "K",
                "KT",
                "KT;2026-H1;VB_PB;3;\"theo văn bản",
                "KT;2026-H1;VB_PB;3;\"theo văn bản\nsố 12",
                "KT;2026-H1;VB_PB;3;\"theo văn bản\n",
                "KT;2026-H1;VB_PB;3;\"theo \"\"văn"
            })
    @DisplayName("ST-06 a last line without its end or an open quote is told as an unfinished copy, with the line")
    void brokenOff(String end) throws IOException {
        var judged = judged((HEADER + ROW + "KT;2026-H1;CBCCVC;12;\n" + end).getBytes(StandardCharsets.UTF_8), "KT");

        assertThat(judged.findings())
                .filteredOn(finding -> finding.code() == FindingCode.FILE_UNFINISHED)
                .singleElement()
                .extracting(Finding::line)
                .isEqualTo(4L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KT;2026-H1;VB_PB;3;",
                "KT;2026-H1;VB_PB;3;\n",
                "KT;2026-H1;VB_PB;3\n",
                "KT;2026-H1;VB_PB;3;đã đối chiếu",
                "KT;2026-H1;VB_PB;3;\"đã đối chiếu\"\n",
                "KT;2026-H1;VB_PB;3;\n\u001A",
                "KT;2026-H1;VB_PB;3;\n;;;;",
                "KT;2026-H1;VB_PB;3;\nNgười lập biểu;;Thủ trưởng",
                "KT;2026-H1;VB_PB;3;\nGhi chú: số liệu đến ngày 31/5"
            })
    @DisplayName("a whole file without a last line end, with a signature or a remark is no unfinished copy")
    void whole(String end) throws IOException {
        var judged = judged((HEADER + ROW + end).getBytes(StandardCharsets.UTF_8), "KT");

        assertThat(codes(judged)).doesNotContain(FindingCode.FILE_UNFINISHED);
        assertThat(judged.amounts()).containsOnlyKeys("SO_HN", "VB_PB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KT;2026-H1;;;Không phát sinh", "KT;;;Không phát sinh;", "Không phát sinh", ";;;;Không phát sinh"
            })
    @DisplayName("a nil return that was typed without a last line end is one")
    void nil(String line) throws IOException {
        var judged = judged((HEADER + line).getBytes(StandardCharsets.UTF_8), "KT");

        assertThat(judged.isNil()).isTrue();
        assertThat(codes(judged)).doesNotContain(FindingCode.FILE_UNFINISHED);
    }

    @Test
    @DisplayName("a stray quote in the middle spoils its row, not the file")
    void strayQuote() throws IOException {
        var content = HEADER + ROW + "KT;2026-H1;CBCCVC;12;\"a\n" + "KT;2026-H1;VB_PB;3;\n";

        assertThat(codes(judged(content.getBytes(StandardCharsets.UTF_8), "KT")))
                .doesNotContain(FindingCode.FILE_UNFINISHED);
    }

    @Test
    @DisplayName("short rows that all have fewer cells than the header are no cut")
    void shortRows() throws IOException {
        var content = HEADER + "KT;2026-H1;CBCCVC;12\n" + "KT;2026-H1;VB_PB;3";

        assertThat(codes(judged(content.getBytes(StandardCharsets.UTF_8), "KT")))
                .doesNotContain(FindingCode.FILE_UNFINISHED);
    }

    private static boolean isAtRowEnd(byte[] whole, int cut) {
        return whole[cut - 1] == '\n' || whole[cut] == '\n' || whole[cut] == '\r' || whole[cut - 1] == 0;
    }

    private static boolean isRefused(JudgedFile judged) {
        return judged.findings().stream().anyMatch(Finding::refusesRow);
    }

    private static List<FindingCode> codes(JudgedFile judged) {
        return judged.findings().stream().map(Finding::code).toList();
    }

    private JudgedFile judged(byte[] content, String unit) throws IOException {
        return JudgedFile.of(Files.write(folder.resolve("bieu.csv"), content), unit);
    }
}
