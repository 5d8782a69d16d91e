package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.MySqlServer;
import vn.tonghop.fixture.Office;

/** A MySQL that somebody has set up otherwise than it comes. */
@Tag("soak")
class OtherServerTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("small letters for tables, packets of 1 MB, any sql_mode and time zone make no difference to a night")
    void setUpOtherwise() {
        try (var unused = DatabaseKind.H2.open();
                var server = MySqlServer.start(
                        "--lower-case-table-names=1",
                        "--max-allowed-packet=1M",
                        "--sql-mode=",
                        "--default-time-zone=-05:00",
                        "--character-set-server=latin1")) {
            for (var mode : new String[] {"", "&sessionVariables=sql_mode='ANSI,TRADITIONAL'"}) {
                var office = new Office(folder.resolve("office" + mode.length()), unused);
                office.dropSample();
                var url = server.url(server.createDatabase()) + mode;
                var night = office.runAs(server.user(), url, "2026-06-11", "nightly");

                assertThat(night.exitCode()).as(night.err()).isEqualTo(1);
                assertThat(night.out()).contains("Tệp đã nhận: 38", "bản số 1");
                assertThat(office.runAs(server.user(), url, "2026-06-11T23:00", "doctor")
                                .out())
                        .contains("cơ sở dữ liệu cùng giờ", "tính lại đều khớp");
            }
        }
    }
}
