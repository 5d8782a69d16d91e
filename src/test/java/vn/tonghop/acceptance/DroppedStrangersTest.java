package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.TestDatabase;

/** All kinds of strangers' files in one run through the drop folder, each in the folder of a unit of its own. */
@OnEachDatabase(Dialect.SAME)
class DroppedStrangersTest {

    /** What stands in the columns of other times and plans, and is never to be counted. */
    private static final int OF_SOMETHING_ELSE = 99;

    private final TestDatabase database;

    @TempDir
    Path folder;

    DroppedStrangersTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("ST-01, ST-02, ST-03, ST-04, ST-05 one run answers every stranger's file, and counts nothing else")
    void eachInItsFolder() {
        var cases = Stream.concat(StrangerTexts.all(), StrangerWorkbooks.all()).toList();
        var office = new Office(folder, database);
        office.set("tonghop.plan-folder", plan(cases.size()).toString());
        IntStream.range(0, cases.size())
                .forEach(place -> office.drop(
                        unit(cases.get(place), place),
                        cases.get(place).name(),
                        cases.get(place).content()));

        var result = office.run("2026-06-08", "intake");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
        var verdicts = verdicts();
        var codes = codes();
        var softly = new SoftAssertions();
        for (var place = 0; place < cases.size(); place++) {
            var meant = cases.get(place);
            var found = codes.getOrDefault(meant.name(), Set.of());
            softly.assertThat(verdicts).as("%s %s", meant.name(), found).containsEntry(meant.name(), meant.verdict());
            softly.assertThat(found).as(meant.name()).containsAll(meant.codes());
            var receipt = office.receipt(unit(meant, place), "Tệp \"" + meant.name() + "\"");
            meant.codes().forEach(code -> softly.assertThat(receipt).contains("(mã: " + code.split("@", -1)[0] + ")"));
        }
        softly.assertAll();
        assertThat(counted(OF_SOMETHING_ELSE)).isEmpty();
    }

    private Path plan(int units) {
        return PlanWithUnits.in(
                folder.resolve("plan"),
                IntStream.range(0, units)
                        .mapToObj("LA%1$03d,Đơn vị lạ %1$03d,,VPUB,department,,,2021-01-01,,LA%1$03d"::formatted)
                        .toList());
    }

    private static String unit(StrangerCase file, int place) {
        return file.name().startsWith("k02-kt") ? "KT" : "LA%03d".formatted(place);
    }

    private Map<String, String> verdicts() {
        var verdicts = new TreeMap<String, String>();
        database.jdbc().sql("select file_name, verdict from submission").query(row -> {
            verdicts.put(row.getString(1), row.getString(2));
        });
        return verdicts;
    }

    /** The codes told of each file, each alone and with its line. */
    private Map<String, Set<String>> codes() {
        var codes = new TreeMap<String, Set<String>>();
        database.jdbc().sql("""
                        select s.file_name, f.code, f.line_no from submission s join finding f on f.submission_id = s.id
                        """).query(row -> {
            codes.computeIfAbsent(row.getString(1), none -> new TreeSet<>())
                    .addAll(List.of(row.getString(2), row.getString(2) + "@" + row.getLong(3)));
        });
        return codes;
    }

    /** The files of which that figure counts. */
    private List<String> counted(int figure) {
        return database.jdbc()
                .sql("""
                        select s.file_name from submission s join submission_in_force i on i.submission_id = s.id
                        join result_row r on r.submission_id = s.id where r.amount = :figure
                        """)
                .param("figure", figure)
                .query(String.class)
                .list();
    }
}
