package vn.tonghop.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.fixture.SampleLists;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.PlanFolder;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/** A department that reports through units of any depth below it has their figures and stands as they stand. */
class UnitsBelowDepartmentsTest {

    /** Two groups below a team of KT, a team of NC that does not report and one that does. */
    private static final String UNITS = """
            code,name,aliases,parent,kind,mails,head,valid_from,valid_to,folder,reports
            VPUB,Văn phòng,,,office,,,2021-01-01,,VPUB,
            TCHCQT,Phòng Hành chính,,VPUB,department,,,2021-01-01,,TCHCQT,
            TTTT,Trung tâm Thông tin,,VPUB,department,,,2021-01-01,,TTTT,
            KT,Phòng Kinh tế,,VPUB,department,,,2021-01-01,,KT,
            DOI,Đội Một,,KT,subunit,,,2021-01-01,,DOI,
            TO1,Tổ Một,,DOI,subunit,,,2021-01-01,,TO1,
            TO2,Tổ Hai,,DOI,subunit,,,2021-01-01,,TO2,
            NC,Phòng Nội chính,,VPUB,department,,,2021-01-01,,NC,yes
            TO3,Tổ Ba,,NC,subunit,,,2021-01-01,,TO3,
            TO4,Tổ Bốn,,NC,subunit,,,2021-01-01,,TO4,no
            """;

    @TempDir
    Path folder;

    @Test
    void asksTheLowestUnitsUnlessThePlanSaysOtherwise() throws IOException {
        assertThat(plan().units()
                        .submittingOn(plan().period(PeriodCode.parse("2026")).dataTo()))
                .extracting(unit -> unit.code().value())
                .containsExactly("TCHCQT", "TTTT", "TO1", "TO2", "NC", "TO3");
    }

    @Test
    void addsUpEveryUnitInTheLineOfItsDepartment() throws IOException {
        var totals = totals(Map.of("TO1", Standing.ON_TIME, "TO2", Standing.LATE, "NC", Standing.ON_TIME));

        assertThat(totals.departments())
                .extracting(line -> line.department().code().value())
                .containsExactly("TCHCQT", "TTTT", "KT", "NC");
        assertThat(amount(totals, "KT"))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("3"));
        assertThat(amount(totals, "NC"))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("3"));
    }

    @Test
    void standsAsAllOfItsUnitsStand() throws IOException {
        assertThat(standing(Map.of("TO1", Standing.ON_TIME, "TO2", Standing.LATE)))
                .isEqualTo(new DepartmentStanding(Standing.LATE, 2, 2));
        assertThat(standing(Map.of("TO1", Standing.NIL, "TO2", Standing.NIL)).standing())
                .isEqualTo(Standing.NIL);
        assertThat(standing(Map.of()).standing()).isEqualTo(Standing.MISSING);
        assertThat(standing(Map.of()).isPartial()).isFalse();
    }

    @Test
    void saysHowManyOfItsUnitsHaveSentWhileSomeHaveNot() throws IOException {
        var standing = standing(Map.of("TO1", Standing.ON_TIME, "TO2", Standing.REFUSED));

        assertThat(standing.isPartial()).isTrue();
        assertThat(standing).isEqualTo(new DepartmentStanding(Standing.REFUSED, 1, 2));
    }

    private DepartmentStanding standing(Map<String, Standing> standings) throws IOException {
        return line(totals(standings), "KT").standing();
    }

    private static Optional<BigDecimal> amount(PeriodTotals totals, String department) {
        return line(totals, department)
                .find(new IndicatorCode("SO_HN"))
                .orElseThrow()
                .amount();
    }

    private static DepartmentTotals line(PeriodTotals totals, String department) {
        return totals.departments().stream()
                .filter(line -> line.department().code().value().equals(department))
                .findFirst()
                .orElseThrow();
    }

    /** TO1 reports 1, TO2 reports 2, NC reports 3. */
    private PeriodTotals totals(Map<String, Standing> standings) throws IOException {
        var plan = plan();
        var period = plan.period(PeriodCode.parse("2026-H1"));
        var units = List.of("TO1", "TO2", "NC");
        var rows = IntStream.range(0, units.size())
                .mapToObj(index -> row(units.get(index), index + 1))
                .toList();
        var coverage = new Coverage(plan.units().submittingOn(period.dataTo()).stream()
                .map(unit -> covered(unit, standings))
                .toList());
        return new Consolidation(plan)
                .consolidate(
                        period,
                        new RowsInForce(rows, SampleLists.of(List.of()), List.of()),
                        coverage,
                        Optional.empty(),
                        Instant.parse("2026-06-11T15:00:00Z"));
    }

    private static UnitCoverage covered(Unit unit, Map<String, Standing> standings) {
        var standing = standings.getOrDefault(unit.code().value(), Standing.MISSING);
        return new UnitCoverage(unit, standing, Optional.empty(), Map.of());
    }

    private static IndicatorRow row(String unit, int amount) {
        return new IndicatorRow(
                new SourceLine(1, amount),
                new UnitCode(unit),
                new IndicatorCode("SO_HN"),
                Optional.of(BigDecimal.valueOf(amount)),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private Plan plan() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        Files.writeString(plan.resolve("units.csv"), UNITS);
        var tasks = Files.readString(plan.resolve("plan.yml")).replaceAll("lead: \\[.*]", "lead: all");
        Files.writeString(plan.resolve("plan.yml"), tasks);
        return PlanFolder.at(plan).read(StandardForms.all());
    }
}
