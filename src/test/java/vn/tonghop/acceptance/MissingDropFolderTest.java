package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

/** A drop folder that is not there: nothing is taken in, everything else is done, and it is told in one sentence. */
@OnEachDatabase(Dialect.SAME)
class MissingDropFolderTest {

    private static final String EVE = "2026-06-08";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private Office office;

    MissingDropFolderTest(TestDatabase database) {
        this.database = database;
    }

    /** What can stand where the drop folder should be. */
    enum Instead {
        NOTHING("Không có thư mục nộp "),
        LINK_TO_NOWHERE("là liên kết đến nơi không còn"),
        FILE("không phải là thư mục");

        private final String told;

        Instead(String told) {
            this.told = told;
        }

        void put(Path place) throws IOException {
            Files.delete(place);
            switch (this) {
                case NOTHING -> assertThat(place).doesNotExist();
                case LINK_TO_NOWHERE -> Files.createSymbolicLink(place, place.resolveSibling("share-that-is-away"));
                case FILE -> Files.writeString(place, "");
            }
        }
    }

    @BeforeEach
    void anOffice() {
        office = new Office(folder, database);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("intake ends with 2 and one sentence that names the folder; nothing was done")
    void intakeIsRefused(Instead instead) throws IOException {
        instead.put(office.input());

        var refused = office.run(EVE, "intake");

        assertThat(refused.exitCode()).as(refused.out()).isEqualTo(2);
        assertThat(refused.err())
                .hasLineCount(1)
                .contains(office.input().toString(), instead.told, "--input")
                .doesNotContain("drop folder", "drop-folder", "Exception");
        assertThat(office.files("luu-tru")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("nightly writes its letters all the same, tells the part that failed, and ends with 1")
    void theNightDoesTheRest(Instead instead) throws IOException {
        instead.put(office.input());

        var night = office.run(EVE, "nightly");

        assertThat(night.exitCode()).as(night.out() + night.err()).isOne();
        assertThat(night.err()).hasLineCount(1).contains(instead.told);
        assertThat(night.out()).contains("(nhận tệp của đơn vị) không hoàn thành: ", instead.told);
        assertThat(count("outbox where kind = 'REMINDER'")).isPositive();
        assertThat(count("outbox where kind = 'SUMMARY' and text_body like '%" + instead.told + "%'"))
                .isOne();

        Files.deleteIfExists(office.input());
        office.drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        assertThat(office.run(EVE, "nightly").out())
                .contains("Tệp đã nhận: 1")
                .doesNotContain("(nhận tệp của đơn vị) không hoàn thành");
    }

    @Test
    @DisplayName("doctor names the folder that is missing, and does not call it writable because the one above it is")
    void theDoctorSaysIt() throws IOException {
        Instead.NOTHING.put(office.input());

        var told = office.run(EVE, "doctor");

        assertThat(told.exitCode()).isOne();
        assertThat(told.out())
                .contains("Thư mục nộp: không có thư mục " + office.input())
                .doesNotContain("Thư mục nộp: ghi được");
    }

    private long count(String what) {
        return database.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }
}
