package vn.tonghop.plan.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each row of the table breaks one thing in a right plan and names every fault that must be told. */
class BrokenPlanTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/plan/faults.csv", delimiter = '~', quoteCharacter = '`', maxCharsPerColumn = 8192)
    void namesFileLineAndRemedy(String file, String right, String wrong, String faults) throws Exception {
        var broken = new PlanCopy(folder).with(file, unescaped(right), unescaped(wrong));

        assertThat(String.join("\n", broken.faults())).isEqualTo(unescaped(faults));
    }

    private static String unescaped(String cell) {
        return cell == null ? "" : cell.strip().replace("\\n", "\n").replace("\\b", "");
    }
}
