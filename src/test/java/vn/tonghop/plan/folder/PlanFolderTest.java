package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.form.FormCode;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

class PlanFolderTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryPartOfAPlan() {
        var plan = new PlanCopy(folder).read();

        assertThat(plan.title()).isEqualTo("Phong trào mẫu");
        assertThat(plan.policy()).isEqualTo(Plan.DispatchPolicy.AFTER_APPROVAL);
        assertThat(plan.limits().refusedRows()).isEqualTo(5);
        assertThat(plan.office().addressees())
                .singleElement()
                .satisfies(addressee -> assertThat(addressee.mails()).containsExactly("so@example.invalid"));
        assertThat(plan.period(PeriodCode.parse("2026-H1")).reminders()).containsExactly(5, 1);
        assertThat(plan.outline().get(0).parts()).extracting("key").containsExactly("meetings", "families", "opinions");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, năm 2025, 2025-01-01, 2025-12-31",
        "2025-H1, 6 tháng đầu năm 2025, 2025-01-01, 2025-06-30",
        "2025-9M, 9 tháng đầu năm 2025, 2025-01-01, 2025-09-30",
        "2025-Q4, quý IV năm 2025, 2025-10-01, 2025-12-31",
        "2028-M02, tháng 2 năm 2028, 2028-02-01, 2028-02-29"
    })
    void knowsAPeriodOfAnotherPlanByTheCalendar(String code, String label, LocalDate from, LocalDate to) {
        var period = new PlanCopy(folder).read().period(PeriodCode.parse(code));

        assertThat(period.label()).isEqualTo(label);
        assertThat(period.dataFrom()).isEqualTo(from);
        assertThat(period.dataTo()).isEqualTo(to);
    }

    @Test
    void readsTitlesAsPeopleWriteThem() {
        var titles = new PlanCopy(folder).read().titles();

        assertThat(titles.read("gđvh")).contains("Gia đình văn hóa");
        assertThat(titles.read("Gia đình  văn hoá")).contains("Gia đình văn hóa");
        assertThat(titles.read("Gia đình vẻ vang")).isEmpty();
    }

    @Test
    void takesEveryTitleWhenThePlanListsNone() throws Exception {
        var plan =
                new PlanCopy(folder).with("plan.yml", "titles:\n  - {name: Gia đình văn hóa, synonyms: [GĐVH]}\n", "");

        assertThat(plan.read().titles().read("Gia đình vẻ vang")).contains("Gia đình vẻ vang");
    }

    @Test
    void readsUnitsWithTheirOptionalCells() {
        var units = new PlanCopy(folder).read().units();

        assertThat(units.get(new UnitCode("HC")).aliases()).containsExactly("Hành chính", "P. HC");
        assertThat(units.get(new UnitCode("TT")).mails()).containsExactly("a@example.invalid", "b@example.invalid");
        assertThat(units.get(new UnitCode("TT")).validTo()).contains(LocalDate.of(2027, 12, 31));
        assertThat(units.findByFolder("to-mot")).map(Unit::code).contains(new UnitCode("TO1"));
        assertThat(units.get(new UnitCode("TT")).folder()).isEqualTo("TT");
    }

    @Test
    void readsIndicatorsWithTheirRules() {
        var indicators = new PlanCopy(folder).read().indicators();

        assertThat(indicators.get(new IndicatorCode("DAT")).atMost()).contains(new IndicatorCode("DK"));
        assertThat(indicators.get(new IndicatorCode("DAT")).reporters()).containsExactly(new UnitCode("TT"));
        assertThat(indicators.get(new IndicatorCode("HN")).countedFrom())
                .contains(new Indicator.CountedFrom(new FormCode("ACTIVITIES"), "meeting"));
        assertThat(indicators.get(new IndicatorCode("TL")).target())
                .hasValueSatisfying(target -> assertThat(target).isEqualByComparingTo("80.5"));
    }

    @Test
    void leavesProposedDaysOutUnlessThePlanWantsThem() throws Exception {
        var deadline = LocalDate.of(2026, 11, 25);
        var plan = new PlanCopy(folder);

        assertThat(plan.read().calendar().lastWorkingDayBefore(deadline)).isEqualTo("2026-11-23");
        assertThat(plan.with("plan.yml", "proposed: false", "proposed: true")
                        .read()
                        .calendar()
                        .lastWorkingDayBefore(deadline))
                .isEqualTo("2026-11-20");
    }

    @Test
    void numbersItsVersionSoThatAShellCanRepeatIt() throws Exception {
        var plan = new PlanCopy(folder).read();
        var all = new ByteArrayOutputStream();
        for (var name : List.of("plan.yml", "indicators.csv", "units.csv", "calendar.csv")) {
            all.write(Files.readAllBytes(folder.resolve(name)));
        }

        var digest = MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        assertThat(plan.version())
                .isEqualTo(HexFormat.of().formatHex(digest).substring(0, 12))
                .hasSize(12);
    }

    @Test
    void hasAnotherVersionAfterAnyChange() throws Exception {
        var plan = new PlanCopy(folder);
        var before = plan.read().version();

        assertThat(plan.with("units.csv", "P. HC", "Phòng HC").read().version()).isNotEqualTo(before);
    }

    @Test
    void takesFilesThatASpreadsheetSavedWithByteOrderMarkAndCarriageReturns() throws Exception {
        var plan = new PlanCopy(folder);
        var units = "\ufeff" + Files.readString(folder.resolve("units.csv")).replace("\n", "\r\n");

        assertThat(plan.withBytes("units.csv", units.getBytes(StandardCharsets.UTF_8))
                        .read()
                        .units()
                        .all())
                .hasSize(5);
    }

    @Test
    void takesColumnsInAnyOrderAndPassesOverBlankLines() throws Exception {
        var calendar = "note,source,name,status,kind,date\n\n,Điều 112,Tết,official,off,2026-01-01\n";

        assertThat(new PlanCopy(folder)
                        .withBytes("calendar.csv", calendar.getBytes(StandardCharsets.UTF_8))
                        .read()
                        .calendar()
                        .exceptions())
                .containsOnlyKeys(LocalDate.of(2026, 1, 1));
    }
}
