package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.RunningOffice;
import vn.tonghop.fixture.TestDatabase;

/** The mail with a receipt says itself what its first sentence speaks of. */
@OnEachDatabase(Dialect.SAME)
class MailedReceiptTest {

    private final TestDatabase database;

    MailedReceiptTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mã chỉ tiêu;Kết quả;Kỳ báo cáo         | DHVH_DAT;2;2026-H1     | Không đưa vào báo cáo: | không bình xét trong kỳ
                    Mã chỉ tiêu;Kết quả;Kỳ báo cáo;Màu sắc | DHVH_DK;2;2026-H1;xanh | Đề nghị kiểm tra       | Màu sắc
                    """)
    @DisplayName("what does not count of a file of which the rest does stands in the mail, under a heading of its own")
    void whatDoesNotCount(String header, String row, String heading, String named, @TempDir Path folder) {
        try (var office = new RunningOffice(folder, database)) {
            var all = """
                    SO_HN;3;2026-H1
                    LUOT_NGUOI;40;2026-H1
                    VB_PB;3;2026-H1
                    CBCCVC;9;2026-H1
                    CBCCVC_QT;9;2026-H1
                    GDVH_DK;2;2026-H1
                    """;
            office.at("2026-06-05T10:00").drop("KT", "kt.csv", header + "\n" + all + row + "\n");

            assertThat(office.at("2026-06-05T22:00").night())
                    .filteredOn(mail -> mail.kind().equals("RECEIPT"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text()).containsSubsequence(heading, named));
        }
    }
}
