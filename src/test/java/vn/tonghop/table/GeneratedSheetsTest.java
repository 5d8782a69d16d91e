package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * The reader against tables that it is told nothing of. Exact: header and every cell as the sender saw them. Silently
 * damaged: something differs and no finding names a line of it. The bars hold for each family; the shares are printed.
 */
class GeneratedSheetsTest {

    private static final double EXACT = 0.95;
    private static final int SEEDS_OF_A_CHANGE = 12;
    private static final Pattern FINDING = Pattern.compile("line (\\d+): .*");

    @TempDir
    Path folder;

    @Test
    void plainTablesWithOneThingChanged() {
        var sheets = SheetFamilies.plainChanges().entrySet().stream()
                .flatMap(change -> LongStream.range(0, SEEDS_OF_A_CHANGE)
                        .mapToObj(seed -> SheetFamilies.plain(change.getKey(), change.getValue(), seed)));
        measure("plain tables, one change each", sheets);
    }

    @Test
    void surveys() {
        measure("surveys", seeds(200, SheetFamilies::survey));
    }

    @Test
    void officeSheets() {
        measure("Vietnamese office sheets", seeds(200, SheetFamilies::office));
    }

    private static Stream<GeneratedSheet> seeds(int count, LongFunction<GeneratedSheet> family) {
        return LongStream.range(0, count).mapToObj(family);
    }

    private void measure(String family, Stream<GeneratedSheet> sheets) {
        var all = 0;
        var exact = 0;
        var silent = new ArrayList<String>();
        var inexact = new ArrayList<String>();
        for (var sheet : sheets.toList()) {
            all++;
            var result = read(sheet);
            if (result.rows().equals(sheet.expected())) {
                exact++;
            } else {
                inexact.add(sheet.name());
                if (result.findings().isEmpty()) {
                    silent.add(sheet.name());
                }
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%s: %d files, exact %.1f %%, silently damaged %d; not exact: %s%n",
                family,
                all,
                100.0 * exact / all,
                silent.size(),
                inexact);
        assertThat(silent).isEmpty();
        assertThat((double) exact / all).isGreaterThanOrEqualTo(EXACT);
    }

    /** What was read, and the findings that name a line of the table. */
    private record Result(List<List<String>> rows, List<String> findings) {}

    private Result read(GeneratedSheet sheet) {
        var findings = new ArrayList<String>();
        try {
            var text = Sheet.normalized(Sheet.write(folder, sheet.content()), findings);
            return new Result(
                    parsed(text),
                    findings.stream().filter(GeneratedSheetsTest::namesARow).toList());
        } catch (UnreadableTableException refused) {
            return new Result(List.of(), List.of(refused.note().toString()));
        }
    }

    /** Only what is said of a row or of the header counts; that blank lines were left out excuses nothing. */
    private static boolean namesARow(String finding) {
        var parts = FINDING.matcher(finding);
        return parts.matches()
                && !parts.group(1).equals("0")
                && !finding.contains(": PREAMBLE: ")
                && !finding.contains(": FOOTER: ")
                && !finding.contains(": SEPARATOR_HINT: ");
    }

    private static List<List<String>> parsed(String text) {
        try (var reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return reader.readAll().stream().map(List::of).toList();
        } catch (IOException | CsvException broken) {
            throw new AssertionError("normalize wrote what is not RFC 4180: " + text, broken);
        }
    }
}
