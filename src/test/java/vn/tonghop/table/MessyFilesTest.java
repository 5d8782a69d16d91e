package vn.tonghop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files made from the shapes that arrive, compared with the table that their sender saw: exact, or said where not. */
class MessyFilesTest {

    private static final Logger LOG = LoggerFactory.getLogger(MessyFilesTest.class);
    private static final long SEED = 20_260_615;
    private static final double EXACT_SHARE = 0.95;

    @TempDir
    Path folder;

    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of("polluted", PollutedFiles.of(SEED)),
                Arguments.of("survey", SurveyFiles.of(SEED, 120)),
                Arguments.of("office", OfficeFiles.of(SEED, 150)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void everyTableIsExactOrSaysWhereItIsNot(String family, List<MessyFile> files) {
        var inexact = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (var file : files) {
            var comparison = MessyComparison.of(file, folder);
            if (!comparison.differences().isEmpty()) {
                inexact.add(file.shape() + ": " + comparison.differences());
            }
            if (!comparison.silent().isEmpty()) {
                silent.add(file.shape() + ": " + comparison.silent());
            }
        }
        var share = 1 - (double) inexact.size() / files.size();
        LOG.info(
                "{}: {} files, exact {} %, silently damaged {} %",
                family, files.size(), Math.round(share * 1000) / 10.0, 100.0 * silent.size() / files.size());
        inexact.forEach(difference -> LOG.info("not exact: {}", difference));

        assertThat(silent).isEmpty();
        assertThat(share).isGreaterThanOrEqualTo(EXACT_SHARE);
    }
}
