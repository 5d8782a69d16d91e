package vn.tonghop.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase(Dialect.SAME)
class JsonLogTest {

    private static final String UTC = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    private final TestDatabase database;

    @TempDir
    Path folder;

    JsonLogTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "on request each line of the log is a JSON object with its moment in one zone; one line for each file and run")
    void eachLineIsJson() throws IOException {
        var office = new Office(folder, database).set("logging.structured.format.file", "ecs");
        office.drop("KT", "Kết quả 6 tháng.csv", "Chỉ tiêu,Kết quả\nSố hội nghị,2\n");
        office.drop("NC", "Kết quả 6 tháng.csv", "Chỉ tiêu,Kết quả\nSố hội nghị,nhiều\n");
        office.run("2026-06-09", "intake");
        var lines = Files.readAllLines(office.output().resolve(".tonghop/tonghop.log")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.path("@timestamp").asString()).matches(UTC));
        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().matches("submission \\d+ of (KT|NC) .*"))
                .hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.path("message").asString().startsWith("job intake run "))
                .hasSize(1);
    }
}
