package vn.tonghop.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;
import vn.tonghop.aggregation.PeriodTotals;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.forms.activities.Activity;
import vn.tonghop.forms.activities.ActivityKind;
import vn.tonghop.forms.titles.Title;
import vn.tonghop.forms.titles.TitleStatus;
import vn.tonghop.forms.titles.TitleSubject;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.LaidOut;
import vn.tonghop.report.SampleReport;
import vn.tonghop.report.folder.ReportFolder;
import vn.tonghop.report.xlsx.XlsxReportWriter;

/**
 * The report in every format: for the {@code office} (bar: 5 s, the first report of a fresh program, loading the classes
 * included) or for {@code communes}, 3,321 units (bar: 60 s), with a long workbook. Run by {@code scripts/bench} with
 * {@code -Xmx512m} and the options that each size is run with. After the whole each format is written once more on its own;
 * the processor's time stands beside the clock's, because other programs may be busy on the same machine.
 */
public final class ReportBenchmark {

    private static final int COMMUNES = 3_321;
    private static final int LONG = 100_000;
    private static final double NANOS = 1e9;

    private ReportBenchmark() {}

    /** Measures the size that is named, once, as a night run does. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments[0].equals("office")) {
            measure(out, "office", SamplePlan.plan(), office());
            return;
        }
        var communes = SamplePlan.planFor(IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(number -> SamplePlan.department("X" + number, "Xã thử nghiệm số " + number))
                .toList());
        measure(out, COMMUNES + " units", communes, communes(communes));
        measureLongWorkbook(out);
    }

    /** Figures and texts of an office, with lists as long as those of the sample submissions. */
    private static PeriodTotals office() {
        var totals = SampleTotals.realistic();
        for (var number = 0; number < 35; number++) {
            totals.act(meeting("PB0" + (1 + number % 7), number));
        }
        for (var number = 0; number < 110; number++) {
            totals.award(family("PB0" + (1 + number % 7), number));
        }
        return totals.totals();
    }

    /** Every commune has reported every figure, a meeting and a family. */
    private static PeriodTotals communes(Plan plan) {
        var totals = SampleTotals.bare(plan)
                .with("SO_HN", "9963")
                .with("LUOT_NGUOI", "1512000")
                .with("VB_PB", "5")
                .with("CBCCVC", "126000")
                .with("CBCCVC_QT", "118000")
                .with("DHVH_DK", "45000")
                .with("GDVH_DK", "980000")
                .with("GDVH_DAT", "900000");
        for (var number = 1; number <= COMMUNES; number++) {
            totals.act(meeting("X" + number, number)).award(family("X" + number, number));
        }
        return totals.totals();
    }

    private static Activity meeting(String unit, int number) {
        var day = LocalDate.of(2026, 1, 5).plusDays(number % 150);
        return SampleTotals.activity(unit, day, ActivityKind.MEETING, "Hội nghị quán triệt số " + number, 20 + number);
    }

    private static Title family(String unit, int number) {
        return SampleTotals.title(unit, TitleSubject.FAMILY, "Gia đình số " + number, TitleStatus.REGISTERED);
    }

    /** SC-03. */
    private static void measureLongWorkbook(PrintStream out) {
        var totals = SampleTotals.bare(SamplePlan.plan());
        totals.awardFamilies("PB01", LONG);
        // The lists stand in what the office keeps.
        var report =
                SampleReport.draft(SamplePlan.plan(), totals.totals()).annex().orElseThrow();
        var writing = Stopwatch.start();
        var bytes = LaidOut.by(new XlsxReportWriter(), report).length;
        out.printf("XLSX of %,d rows: %,d bytes in %s%n", LONG, bytes, writing);
    }

    private static void measure(PrintStream out, String size, Plan plan, PeriodTotals totals) throws IOException {
        var folder = Files.createTempDirectory("tonghop-bench");
        var whole = Stopwatch.start();
        var report = SampleReport.draft(plan, totals);
        out.printf("%s: composed in %s%n", size, whole);
        new ReportFolder(folder, ReportFolder.allWriters(), "bench").write(report, 1);
        out.printf("%s: composed and written in all formats in %s%n", size, whole);
        FileSystemUtils.deleteRecursively(folder);
        for (var writer : ReportFolder.allWriters()) {
            var writing = Stopwatch.start();
            var bytes = LaidOut.by(writer, report).length;
            out.printf("  %-4s %,d bytes in %s%n", writer.format(), bytes, writing);
        }
    }

    /** Time by the clock and of the processor, since a moment. */
    private record Stopwatch(long clock, long processor) {

        private static Stopwatch start() {
            return new Stopwatch(System.nanoTime(), processorNow());
        }

        private static long processorNow() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @Override
        public String toString() {
            return "%.1f s (processor %.1f s)"
                    .formatted((System.nanoTime() - clock) / NANOS, (processorNow() - processor) / NANOS);
        }
    }
}
