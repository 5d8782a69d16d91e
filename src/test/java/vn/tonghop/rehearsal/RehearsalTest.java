package vn.tonghop.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.command.CommandLineEntry;
import vn.tonghop.fixture.PlanWithUnits;
import vn.tonghop.mail.MailKind;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.rehearsal.TimelineEvent.Kind;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.trial.MovableClock;

/** A whole cycle over the sample submissions: the calendar that is printed is the one that the plan asks for. */
class RehearsalTest {

    private static final Path SAMPLE = Path.of("scripts/sample");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-01T09:00");

    @TempDir
    Path folder;

    private record Printed(int exitCode, String out, String err) {}

    @Tag("long")
    @Test
    @DisplayName("rehearse 2026-H1 prints who gets what on which day, and touches nothing but its own folder")
    void theFirstHalf() throws IOException {
        var before = files(SAMPLE);

        var printed = run("rehearse", "2026-H1", "--input", SAMPLE.toString());

        assertThat(printed.err()).isEmpty();
        assertThat(printed.exitCode()).isZero();
        assertThat(row(printed, "Thứ Sáu, 15/5/2026", "08 giờ 00", "gửi thư")).startsWith("Mở kỳ, gửi biểu mẫu cho: ");
        assertThat(row(printed, "Thứ Ba, 26/5/2026", "08 giờ 00", "gửi thư"))
                .startsWith("Nhắc nộp báo cáo (còn 10 ngày làm việc) gửi: ");
        assertThat(row(printed, "Thứ Tư, 10/6/2026", "08 giờ 00", "gửi thư"))
                .contains("Báo cáo đơn vị quá hạn gửi: Chánh Văn phòng");
        assertThat(row(printed, "Thứ Sáu, 12/6/2026", "09 giờ 00", "gửi thư"))
                .isEqualTo("BÁO CÁO gửi: Sở Văn hóa, Thể thao và Du lịch.");
        assertThat(printed.out())
                .contains("Hạn nộp của đơn vị: hết ngày 09/6/2026", "dự kiến 8 đơn vị")
                .contains("Báo cáo được gửi lúc 09 giờ 00, ngày 12/6/2026, trước hạn (trước ngày 15/6/2026).")
                .doesNotContain("CẢNH BÁO");
        assertThat(printed.out().lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line).hasSize(145));
        assertThat(files(SAMPLE)).isEqualTo(before);
        assertThat(folder.resolve("output").toFile().list()).containsExactly("dien-tap");
        assertThat(files(folder.resolve("output/dien-tap/1/output/thu")))
                .hasSizeGreaterThan(40)
                .allMatch(name -> name.endsWith(".eml"));
    }

    @Tag("long")
    @Test
    @DisplayName(
            "rehearse 2026: the report of the year is out on Monday 23/11, each unit is told only what concerns it")
    void theYear() {
        try (var rehearsal = rehearsal(List.of(), Rehearsal.Mode.SERVE)) {
            var timeline = play(rehearsal, "2026", SAMPLE);

            assertThat(timeline.sent()).contains(instant("2026-11-23T09:00"));
            assertThat(timeline.isInTime()).isTrue();
            assertThat(timeline.mails())
                    .containsEntry(MailKind.OPENING, 8)
                    .containsEntry(MailKind.REPORT, 1)
                    .doesNotContainKey(MailKind.ALARM);
            assertThat(timeline.coverage().expected()).isEqualTo(8);
            assertThat(timeline.coverage().in(Standing.MISSING))
                    .extracting(unit -> unit.code().value())
                    .containsExactly("TH");
            assertThat(lines(timeline, "Báo cáo đơn vị quá hạn"))
                    .containsExactly(
                            "Báo cáo đơn vị quá hạn gửi: Chánh Văn phòng, Văn phòng UBND tỉnh Sơn La (Phòng Tổng hợp); "
                                    + "Trưởng phòng, Phòng Tổ chức - Hành chính - Quản trị (Phòng Tổng hợp).");
            assertThat(lines(timeline, "Nhắc nộp báo cáo"))
                    .hasSize(4)
                    .allSatisfy(line -> assertThat(line).contains("Phòng Tổng hợp"));
            assertThat(timeline.events())
                    .filteredOn(event -> event.kind() == Kind.DELIVERY)
                    .hasSize(7)
                    .last()
                    .satisfies(last -> assertThat(last.moment()).isEqualTo("2026-11-17T10:00"));
        }
    }

    @Tag("long")
    @Test
    @DisplayName("By a timer alone one run a night does everything in advance, and the report is out in time")
    void byTimer() {
        try (var rehearsal = rehearsal(List.of(), Rehearsal.Mode.TIMER)) {
            var timeline = play(rehearsal, "2026-H1", SAMPLE);

            assertThat(timeline.events()).extracting(TimelineEvent::kind).containsOnly(Kind.DELIVERY, Kind.NIGHT);
            assertThat(timeline.sent()).contains(instant("2026-06-12T22:00"));
            assertThat(lines(timeline, "Báo cáo đơn vị quá hạn")).hasSize(1);
            assertThat(lines(timeline, "Nhắc nộp báo cáo")).hasSize(4);
        }
    }

    @Test
    @DisplayName(
            "Where only an approved report may go and nobody submits, the rehearsal shows the alarms and ends with 1")
    void withoutApprovalAndFiles() throws IOException {
        var plan = PlanWithUnits.in(folder.resolve("plan"), List.of());
        var yml = plan.resolve("plan.yml");
        Files.writeString(yml, Files.readString(yml).replace("policy: automatic", "policy: after-approval"));

        var printed = run(
                "rehearse",
                "2026-H1",
                "--plan",
                plan.toString(),
                "--input",
                folder.resolve("nothing").toString());

        assertThat(printed.exitCode()).as(printed.err()).isEqualTo(1);
        assertThat(printed.out())
                .contains("nên diễn tập không có đơn vị nào nộp", "BÁO CÁO KHÔNG ĐƯỢC GỬI trước ngày 15/6/2026")
                .contains("trong diễn tập không có ai duyệt", "0 đúng hạn", "8 chưa nộp");
        assertThat(row(printed, "Thứ Sáu, 12/6/2026", "09 giờ 00", "gửi thư")).contains("CẢNH BÁO gửi: ");
    }

    @Test
    @DisplayName("A period that the plan does not know is refused, and no folder is made")
    void unknownPeriod() {
        var printed = run("rehearse", "2031-H1", "--input", SAMPLE.toString());

        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.err()).contains("2031-H1", "2026-H1");
        assertThat(folder.resolve("output/dien-tap/1")).doesNotExist();
    }

    private Rehearsal rehearsal(List<String> settings, Rehearsal.Mode mode) {
        return new Rehearsal(folder.resolve("1"), settings, mode, NOW);
    }

    private static Timeline play(Rehearsal rehearsal, String period, Path files) {
        return rehearsal.play(rehearsal.plan().period(PeriodCode.parse(period)), files);
    }

    private static java.time.Instant instant(String moment) {
        return new MovableClock(LocalDateTime.parse(moment)).instant();
    }

    private static List<String> lines(Timeline timeline, String beginning) {
        return timeline.events().stream()
                .flatMap(event -> event.lines().stream())
                .filter(line -> line.startsWith(beginning))
                .toList();
    }

    /** What stands in the row of that day, hour and run, its lines joined. */
    private static String row(Printed printed, String day, String hour, String kind) {
        var text = new ArrayList<String>();
        var today = "";
        var taking = false;
        for (var line :
                printed.out().lines().filter(line -> line.startsWith("|")).toList()) {
            var cells = List.of(line.split("\\|", -1));
            today = cells.get(1).isBlank() ? today : cells.get(1).strip();
            if (!cells.get(1).isBlank() || !cells.get(2).isBlank()) {
                taking = today.equals(day)
                        && cells.get(2).strip().equals(hour)
                        && cells.get(3).strip().equals(kind);
            }
            if (taking) {
                text.add(cells.get(4).strip());
            }
        }
        return String.join(" ", text);
    }

    private static List<String> files(Path below) throws IOException {
        try (var found = Files.walk(below)) {
            return found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private Printed run(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--output", folder.resolve("output").toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = CommandLineEntry.run(
                arguments.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Printed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
