package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.TestDatabase;

/** A night in which the memory ends. */
class ErrorInNightTest {

    /** Stands for a machine that has no memory left when the consolidation notes its version. */
    public static final class NoMemory implements Trigger {

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    private final TestDatabase database = DatabaseKind.H2.open();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "a part that dies of an error such as lack of memory: the others are done, one sentence says why, and the end is 3")
    void aPartThatDies() {
        var office = new Office(folder, database);
        office.drop("KT", "kt.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");
        office.run("2026-05-20", "status");
        database.jdbc()
                .sql("create trigger no_memory before insert on report_version for each row call '"
                        + NoMemory.class.getName() + "'")
                .update();

        var night = office.run("2026-06-08", "nightly");
        database.jdbc().sql("drop trigger no_memory").update();

        assertThat(night.exitCode()).as(night.out() + night.err()).isEqualTo(3);
        assertThat(night.err().strip().lines()).singleElement().asString().contains("thiếu bộ nhớ");
        assertThat(night.out())
                .contains("(tổng hợp số liệu kỳ 2026-H1) không hoàn thành: máy chủ thiếu bộ nhớ", "10 thư mới");
        assertThat(office.run("2026-06-08", "nightly").exitCode()).isZero();
    }
}
