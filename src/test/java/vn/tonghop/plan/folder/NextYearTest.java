package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.BygoneYears;
import vn.tonghop.plan.BygoneYears.Bygone;

/** The steps of docs/new-year.md turn the plan of 2026 into one of 2027. */
class NextYearTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void startFromTheOldPlan() throws IOException {
        folder = PlanWithUnits.in(temporary.resolve("plan"), List.of());
        var calendar = folder.resolve("calendar.csv");
        Files.writeString(
                calendar,
                Files.readAllLines(calendar).stream()
                        .filter(line -> !line.startsWith("2026"))
                        .collect(Collectors.joining("\n")));
        replace("years: [2026, 2027]", "years: [2027]");
    }

    @Test
    void givesTheSamePeriodsOneYearLater() throws IOException {
        replace("2026", "2027");
        replace("2025-12-15", "2026-12-15");

        var plan = PlanFolder.at(folder).read(StandardForms.all());

        assertThat(plan.readPeriod("6 tháng đầu năm 2027")).contains(plan.period(PeriodCode.parse("2027-H1")));
        assertThat(plan.readPeriod("6 tháng đầu năm 2026")).isEmpty();
        assertThat(plan.period(PeriodCode.parse("2027")).deadline()).isEqualTo(LocalDate.of(2027, 11, 25));
        assertThat(plan.period(PeriodCode.parse("2026")).label()).isEqualTo("năm 2026");
    }

    @Test
    void refusesNamesAndDaysThatStayedInTheOldYear() throws IOException {
        replace("code: 2026", "code: 2027");

        assertThat(catchThrowable(() -> PlanFolder.at(folder).read(StandardForms.all())))
                .hasMessageContaining("opens 2026-05-15 thuộc năm chưa có lịch làm việc");
    }

    @Test
    void namesWordsThatSpeakOfTheOldYearOnly() throws IOException {
        replace("2026", "2027");
        replace("2025-12-15", "2026-12-15");
        replace("danh hiệu văn hóa năm 2027", "danh hiệu văn hóa năm 2026");
        replace("giai đoạn 2021 - 2027", "giai đoạn 2021 - 2026");
        replace("heading: KIẾN NGHỊ, ĐỀ XUẤT", "heading: KIẾN NGHỊ, ĐỀ XUẤT NĂM 2026");

        assertThat(new BygoneYears(PlanFolder.at(folder).read(StandardForms.all())).all())
                .extracting(Bygone::key, Bygone::isConfirmed)
                .containsExactly(
                        tuple("tasks II.3", false),
                        tuple("outline proposals", false),
                        tuple("citations qd-2214", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "năm 2027",
                "giai đoạn 2026 - 2030",
                "đến năm 2020, tầm nhìn đến năm 2030",
                "số 2020/QĐ-TTg",
                "ngày 01/01/2026",
                "theo Nghị định 86/2023/NĐ-CP"
            })
    void leavesWordsAloneThatReachIntoTheNewYearOrAreNumbers(String words) throws IOException {
        replace("2026", "2027");
        replace("2025-12-15", "2026-12-15");
        replace("danh hiệu văn hóa năm 2027", "danh hiệu văn hóa " + words);

        assertThat(new BygoneYears(PlanFolder.at(folder).read(StandardForms.all())).all())
                .isEmpty();
    }

    private void replace(String text, String replacement) throws IOException {
        var path = folder.resolve("plan.yml");
        Files.writeString(path, Files.readString(path).replace(text, replacement));
    }
}
