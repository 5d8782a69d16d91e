package vn.tonghop.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.Office;

/** The accounts of MySQL that docs/operate.md makes: one changes tables, the other only rows. */
@Tag("long")
class LeastPrivilegeTest {

    private static final String EVE = "2026-06-11";
    private static final String SCHEMA = "tonghop_least";

    @TempDir
    Path folder;

    @Test
    @DisplayName("the account that runs needs no right on tables, only on rows; the other makes and changes the tables")
    void twoAccounts() {
        try (var database = DatabaseKind.MYSQL.open()) {
            var jdbc = database.jdbc();
            List.of(
                            "create database " + SCHEMA + " character set utf8mb4",
                            "create user least_tables@'%'",
                            "grant create, alter, drop, index, references, select, insert, update, delete on " + SCHEMA
                                    + ".* to least_tables@'%'",
                            "create user least_rows@'%'",
                            "grant select, insert, update, delete on " + SCHEMA + ".* to least_rows@'%'")
                    .forEach(statement -> jdbc.sql(statement).update());
            var own = ((HikariDataSource) database.source()).getJdbcUrl();
            var url = own.replaceFirst("(//[^/]+/)[^?]*", "$1" + SCHEMA);
            var office = new Office(folder, database);
            office.drop("kiem-tra/KT", "thử.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,4,2026-H1\n");
            office.drop("KT", "a.csv", "Mã chỉ tiêu,Kết quả,Kỳ báo cáo\nSO_HN,3,2026-H1\n");

            var alone = office.runAs("least_rows", url, EVE, "intake");
            assertThat(alone.exitCode()).as(alone.out()).isEqualTo(3);
            assertThat(alone.err()).contains("denied").hasLineCount(1);
            office.set("spring.flyway.url", url)
                    .set("spring.flyway.user", "least_tables")
                    .set("spring.flyway.password", "");
            var night = office.runAs("least_rows", url, EVE, "nightly");
            assertThat(night.err()).isEmpty();
            assertThat(night.out()).contains("Tệp đã nhận: 1");
            assertThat(office.files("bien-nhan/KT/kiem-tra"))
                    .as("trials have a database of their own")
                    .isNotEmpty();
            assertThat(office.runAs("least_rows", url, "2026-06-12T09:00", "purge")
                            .exitCode())
                    .isZero();
            jdbc.sql("drop database " + SCHEMA).update();
            jdbc.sql("create database " + SCHEMA + " character set utf8mb4").update();
            var rebuilt = office.runAs("least_rows", url, "2026-06-12T10:00", "rebuild");
            assertThat(rebuilt.exitCode()).as(rebuilt.err()).isLessThan(2);
            assertThat(office.runAs("least_rows", url, "2026-06-12T10:00", "history", "KT")
                            .out())
                    .contains("a.csv");
            jdbc.sql("drop database " + SCHEMA).update();
            List.of("least_tables", "least_rows")
                    .forEach(user -> jdbc.sql("drop user " + user).update());
        }
    }
}
