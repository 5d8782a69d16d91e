package vn.tonghop.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.TestDatabase;

@OnEachDatabase(Dialect.MATTERS)
class MetricsTest {

    private static final Path ALERTS = Path.of("docs/watch/alerts.yml");
    private static final Path DASHBOARD = Path.of("docs/watch/grafana.json");
    private static final Pattern SAMPLE = Pattern.compile("(tonghop_[a-z_]+)(?:\\{[^}]*})? -?[0-9.]+(?:E[0-9]+)?");
    private static final Pattern ASKED = Pattern.compile("(tonghop_[a-z_]+)(?:\\{([a-z]+)=~?\\\\?\"([A-Z_|]+))?");

    private final TestDatabase database;

    @TempDir
    Path folder;

    MetricsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName(
            "after each run a file holds, in Prometheus' text format, moments, the latest runs, units, mails and what needs a person,"
                    + " and all that the example alerts and the dashboard ask for")
    void theFile() throws IOException {
        var office = new Office(folder, database);
        office.drop("KT", "Kết quả 6 tháng.csv", "Chỉ tiêu,Kết quả\nSố hội nghị,2\n");
        office.run("2026-06-11", "nightly");
        var lines = Files.readAllLines(office.output().resolve(MetricsFile.FILE));

        assertThat(lines)
                .allSatisfy(line -> assertThat(line).matches("# (HELP|TYPE) .*|" + SAMPLE))
                .contains(
                        "# TYPE tonghop_last_night_timestamp_seconds gauge",
                        "tonghop_run_files{job=\"nightly\"} 1.0",
                        "tonghop_run_end{end=\"COMPLETED\",job=\"nightly\"} 1.0",
                        "tonghop_run_end{end=\"COMPLETED\",job=\"dispatch\"} 1.0",
                        "tonghop_matters{audience=\"OPERATOR\",code=\"RUN_MISSED\"} 0.0",
                        "tonghop_matters{audience=\"DRAFTER\",code=\"UNIT_MISSING\"} 1.0",
                        "tonghop_units{period=\"2026-H1\",standing=\"MISSING\"} 7.0",
                        // 15 June 00:00 in Vietnam
                        "tonghop_deadline_timestamp_seconds{period=\"2026-H1\"} 1.7814564E9",
                        // 12 June 22:00
                        "tonghop_next_night_timestamp_seconds 1.7812764E9");
        theExamplesAreServed(lines);
    }

    private static void theExamplesAreServed(List<String> lines) throws IOException {
        var names = lines.stream().flatMap(line -> found(SAMPLE, line).stream()).collect(Collectors.toSet());

        assertThat(expressions())
                .hasSizeGreaterThan(15)
                .allSatisfy(expression -> assertThat(names).containsAll(found(ASKED, expression)));
        for (var expression : expressions()) {
            var asked = ASKED.matcher(expression);
            while (asked.find()) {
                assertValuesAreThere(asked.group(1), asked.group(2), asked.group(3), lines);
            }
        }
    }

    private static void assertValuesAreThere(String metric, String label, String values, List<String> lines) {
        if (label != null) {
            for (var value : values.split("\\|", -1)) {
                assertThat(lines)
                        .anySatisfy(line ->
                                assertThat(line).startsWith(metric + "{").contains(label + "=\"" + value + "\""));
            }
        }
    }

    private static Set<String> found(Pattern names, String text) {
        var all = new HashSet<String>();
        var matcher = names.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    private static List<String> expressions() throws IOException {
        var rules = JsonMapper.shared().valueToTree(new Yaml().load(Files.readString(ALERTS)));
        var panels = JsonMapper.shared().readTree(Files.readString(DASHBOARD));
        var all = rules.findValuesAsString("expr");
        all.addAll(panels.findValuesAsString("expr"));
        return all;
    }
}
