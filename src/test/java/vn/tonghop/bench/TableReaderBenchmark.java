package vn.tonghop.bench;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.tonghop.fixture.Plans;
import vn.tonghop.fixture.Surveys;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.intake.FilePart;
import vn.tonghop.intake.RawRow;
import vn.tonghop.intake.RawRows;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.validation.CheckedPart;
import vn.tonghop.validation.CheckedRow;
import vn.tonghop.validation.PartCheck;
import vn.tonghop.validation.RowRules;

/**
 * A results file of a million rows, separated by semicolons as Excel saves it in Vietnam: ours from bytes to typed rows
 * (encoding, dialect and header found, figures and codes read, every line accounted for) against opencsv, which is told
 * everything and gives strings. Bars: 0.6 of the speed of opencsv's plain {@code CSVReader} on clean rows, 0.5 when every
 * tenth row needs repair (opencsv is then given the clean file, as it cannot read the other), in 64 MB of heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx64m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class TableReaderBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int ROWS_OF_A_PART = 500;
    private static final int DAMAGED_EVERY = 10;
    private static final int QUOTED_EVERY = 20;
    private static final double BAR_CLEAN = 0.6;
    private static final double BAR_REPAIR = 0.5;

    @Param({"clean", "repair"})
    String rows = "clean";

    private final FormVocabulary words = StandardForms.words();
    private Path ours = Path.of("");
    private Path theirs = Path.of("");

    /** Writes the files. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        ours = Files.createTempFile("tonghop-bench", ".csv");
        theirs = Files.createTempFile("opencsv-bench", ".csv");
        fill(ours, rows.equals("repair"));
        fill(theirs, false);
    }

    /** Takes the files away. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(ours);
        Files.delete(theirs);
    }

    /** Ours, from bytes to typed rows. */
    @Benchmark
    public long typedRows() {
        var survey = Surveys.aSurvey().get();
        var check = new PartCheck(Plans.shipped(), StandardForms.facets(RowRules.class));
        var raw = new RawRows();
        var part = new ArrayList<RawRow>();
        var parts = 0;
        var accepted = 0L;
        try (var table = new TableReader(ReadingLimits.defaults(), new HeaderVocabulary(words.headers())).open(ours)) {
            for (var line = table.next(); line.isPresent(); line = table.next()) {
                part.add(raw.of(line.get(), survey));
                if (part.size() == ROWS_OF_A_PART) {
                    accepted += accepted(check.process(new FilePart(survey, ++parts, part)));
                    part.clear();
                }
            }
        }
        return complete(accepted);
    }

    private static long accepted(CheckedPart part) {
        return part.rows().stream()
                .filter(CheckedRow.Accepted.class::isInstance)
                .count();
    }

    /** Ours, from bytes to rows of text. */
    @Benchmark
    public long tableRows() {
        var read = 0L;
        try (var table = new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()).open(ours)) {
            for (var line = table.next(); line.isPresent(); line = table.next()) {
                read++;
            }
        }
        return complete(read);
    }

    /** Theirs as it comes: {@code CSVReader} with its own parser. */
    @Benchmark
    public long opencsvPlain() throws IOException, CsvValidationException {
        return complete(opencsv(new CSVParserBuilder().withSeparator(';').build()) - 1);
    }

    /** Theirs with the parser for RFC 4180, which is the faster one. */
    @Benchmark
    public long opencsvRfc4180() throws IOException, CsvValidationException {
        return complete(opencsv(new RFC4180ParserBuilder().withSeparator(';').build()) - 1);
    }

    private long opencsv(ICSVParser parser) throws IOException, CsvValidationException {
        var read = 0L;
        try (var csv = new CSVReaderBuilder(Files.newBufferedReader(theirs, StandardCharsets.UTF_8))
                .withCSVParser(parser)
                .build()) {
            for (var row = csv.readNext(); row != null; row = csv.readNext()) {
                read++;
            }
        }
        return read;
    }

    private static long complete(long read) {
        if (read != ROWS) {
            throw new IllegalStateException("%d of %d rows were read".formatted(read, ROWS));
        }
        return read;
    }

    /** Runs all and prints the ratios; the file of the first argument, if there is one, gets JMH's own figures. */
    public static void main(String[] arguments) throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(TableReaderBenchmark.class.getSimpleName())
                        .build())
                .run();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (var rows : new String[] {"clean", "repair"}) {
            var plain = time(results, "opencsvPlain", rows);
            var strict = time(results, "opencsvRfc4180", rows);
            var bar = rows.equals("clean") ? BAR_CLEAN : BAR_REPAIR;
            for (var ours : new String[] {"typedRows", "tableRows"}) {
                var time = time(results, ours, rows);
                out.printf(
                        "%s %s: %.0f ms; %.2f of the speed of opencsv's CSVReader (%.0f ms; bar %.1f), %.2f of its RFC 4180"
                                + " parser (%.0f ms)%n",
                        rows, ours, time, plain / time, plain, bar, strict / time, strict);
            }
        }
    }

    private static double time(Collection<RunResult> results, String method, String rows) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method)
                        && result.getParams().getParam("rows").equals(rows))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static void fill(Path file, boolean damaged) throws IOException {
        var indicators = Plans.shipped().indicators().all().stream()
                .filter(indicator -> indicator.isReportedBy(Plans.unit("TCHCQT").code()) && !indicator.isText())
                .toList();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Mã đơn vị;Kỳ báo cáo;Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;Kết quả;Ghi chú\n");
            for (var i = 0; i < ROWS; i++) {
                var indicator = indicators.get(i % indicators.size());
                out.write("TCHCQT;6 tháng đầu năm 2026;" + indicator.code() + ";"
                        + wording(i, damaged, indicator.wording()) + ";" + indicator.unitOfMeasure() + ";" + i % 2
                        + ";\n");
            }
        }
    }

    /** As Excel writes it, now and then in quotes; damaged, with the mark for inches or a quote that was forgotten. */
    private static String wording(int row, boolean damaged, String wording) {
        if (damaged && row % DAMAGED_EVERY == 0) {
            return wording.replaceFirst(" ", " \"");
        }
        return row % QUOTED_EVERY == 1 ? "\"" + wording + "; lũy kế\"" : wording;
    }
}
