package vn.tonghop.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.fixture.SampleTotals;
import vn.tonghop.plan.Plan;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.SampleReport;
import vn.tonghop.report.folder.ReportFolder;

/**
 * The report in every format: for the office (bar: 5 s all together, cold) and for 3,321 units (bar: 60 s). Run with
 * {@code -Xmx512m}. Prints one line for each format; the first figure includes loading the classes.
 */
public final class ReportBenchmark {

    private static final int COMMUNES = 3_321;
    private static final double NANOS = 1e9;

    private ReportBenchmark() {}

    /** Measures both sizes once, as a night run does. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        measure(out, "office", SamplePlan.plan());
        measure(
                out,
                COMMUNES + " units",
                SamplePlan.planFor(IntStream.rangeClosed(1, COMMUNES)
                        .mapToObj(number -> SamplePlan.department("X" + number, "Xã thử nghiệm số " + number))
                        .toList()));
    }

    private static void measure(PrintStream out, String size, Plan plan) {
        var begin = System.nanoTime();
        var report = SampleReport.draft(
                plan, SampleTotals.bare(plan).with("SO_HN", "9").totals());
        out.printf("%s: composed in %.1f s%n", size, (System.nanoTime() - begin) / NANOS);
        var whole = System.nanoTime();
        write(out, report);
        out.printf("%s: all formats in %.1f s%n", size, (System.nanoTime() - whole) / NANOS);
    }

    private static void write(PrintStream out, ConsolidatedReport report) {
        for (var writer : ReportFolder.allWriters()) {
            var begin = System.nanoTime();
            var bytes = writer.write(report).length;
            out.printf("  %s %d bytes %.1f s%n", writer.format(), bytes, (System.nanoTime() - begin) / NANOS);
        }
    }
}
