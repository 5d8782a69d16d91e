package vn.tonghop.table.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.table.HeaderVocabulary;
import vn.tonghop.table.NormalizedTable;
import vn.tonghop.table.TableReader;
import vn.tonghop.table.note.ReadingLimits;
import vn.tonghop.table.note.UnreadableTableException;

/** Some hundred files of the kinds that arrive, each compared cell by cell with the table that it must become. */
class NormalizedSetsTest {

    private static final Logger LOG = LoggerFactory.getLogger(NormalizedSetsTest.class);
    private static final long SEED = 20_261_129;
    private static final int ROWS = 40;

    @TempDir
    Path folder;

    static Stream<Arguments> sets() {
        var tables = PlainTable.several(SEED, ROWS);
        return Stream.of(
                Arguments.of("lines", 0.94, set(tables, PollutedLines::of)),
                Arguments.of("wholes", 0.99, set(tables, PollutedWholes::of)),
                Arguments.of("ragged", 1.0, set(tables, table -> RaggedTables.of(table, SEED))));
    }

    private static List<StrangeFile> set(List<PlainTable> tables, Function<PlainTable, List<StrangeFile>> files) {
        return tables.stream()
                .flatMap(table -> files.apply(table).stream()
                        .map(file -> new StrangeFile(
                                table.name() + ": " + file.kind(), file.text(), file.charset(), file.rows())))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void becomeTheTableThatTheirSenderWrote(String set, double bar, List<StrangeFile> files) throws Exception {
        var kinds = new TreeMap<String, int[]>();
        var differences = new ArrayList<String>();
        for (var file : files) {
            var difference = difference(file);
            var counts = kinds.computeIfAbsent(file.kind(), kind -> new int[2]);
            counts[0]++;
            if (difference.isEmpty()) {
                counts[1]++;
            } else {
                differences.add(file.kind() + ": " + difference);
            }
        }
        print(set, kinds, differences, files.size());
        assertThat(1.0 - (double) differences.size() / files.size()).isGreaterThanOrEqualTo(bar);
    }

    private static void print(String set, Map<String, int[]> kinds, List<String> differences, int all) {
        LOG.info("{}: {} of {} files exact", set, all - differences.size(), all);
        kinds.forEach((kind, counts) -> LOG.info("{}: {} of {}", kind, counts[1], counts[0]));
        differences.forEach(difference -> LOG.info("differs: {}", difference));
    }

    private String difference(StrangeFile file) throws Exception {
        var read = read(file);
        for (var row = 0; row < Math.max(read.size(), file.rows().size()); row++) {
            var found = row < read.size() ? read.get(row).toString() : "nothing";
            var meant = row < file.rows().size() ? file.rows().get(row).toString() : "nothing";
            if (!found.equals(meant)) {
                return "row %d is %s not %s".formatted(row, found, meant);
            }
        }
        return "";
    }

    private List<List<String>> read(StrangeFile file) throws Exception {
        var path = Files.write(folder.resolve("a.csv"), file.bytes());
        var out = new StringWriter();
        try {
            new NormalizedTable(new TableReader(ReadingLimits.defaults(), HeaderVocabulary.none()))
                    .write(path, out, finding -> {});
        } catch (UnreadableTableException refused) {
            return List.of(List.of(refused.getMessage()));
        }
        return parsed(out.toString());
    }

    private static List<List<String>> parsed(String text) throws Exception {
        try (var reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            return reader.readAll().stream().map(List::of).toList();
        } catch (IOException never) {
            throw new AssertionError("what was written is no CSV", never);
        }
    }
}
