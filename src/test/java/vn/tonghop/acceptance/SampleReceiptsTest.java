package vn.tonghop.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.Office;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.OnEachDatabase.Dialect;
import vn.tonghop.fixture.SampleSubmissions;
import vn.tonghop.fixture.SampleSubmissions.Sample;
import vn.tonghop.fixture.TestDatabase;

/** The answer to each file of the sample says how the file was read. */
@OnEachDatabase(Dialect.SAME)
class SampleReceiptsTest {

    /** What the sample's README says of each unit: encoding, separator, line of the header. */
    private static final Map<String, List<String>> SAVED = Map.of(
            "TCHCQT", List.of("UTF-8 (BOM)", "dấu chấm phẩy (;)", "1"),
            "KT", List.of("UTF-8", "dấu phẩy (,)", "1"),
            "NC", List.of("UTF-16LE (BOM)", "dấu tab", "1"),
            "KGVX", List.of("windows-1258", "dấu chấm phẩy (;)", "1"),
            "TTTT", List.of("UTF-8", "dấu phẩy (,)", "8"),
            "PVHCC", List.of("UTF-8 (BOM)", "dấu phẩy (,)", "1"),
            "NK", List.of("UTF-8 (BOM)", "dấu phẩy (,)", "1"));

    private final TestDatabase database;

    @TempDir
    Path folder;

    SampleReceiptsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    @DisplayName("the receipt for each sample names encoding, separator, header line and decimal style")
    void eachReceiptSaysHowTheFileWasRead() {
        var office = new Office(folder, database);
        var samples = SampleSubmissions.all();
        samples.forEach(sample -> office.drop(sample.unit(), sample.name(), sample.content()));

        office.run("2026-06-09", "intake");

        var softly = new SoftAssertions();
        for (var sample : samples) {
            var receipt = office.receipt(sample.unit(), "Tệp \"" + sample.name() + "\" của");
            softly.assertThat(receipt)
                    .as(sample.name())
                    .contains(reading(sample))
                    .doesNotContain("Có  dòng");
        }
        softly.assertAll();
        assertThat(samples).hasSize(38);
    }

    private static String reading(Sample sample) {
        var saved = SAVED.get(sample.unit());
        return """
                - Dạng tệp, bảng mã chữ: %s
                - Dấu phân cách cột: %s
                - Dòng tiêu đề bảng: %s
                - Cách viết số: %s
                """.formatted(saved.get(0), saved.get(1), saved.get(2), decimals(sample));
    }

    /** Only the results of one unit hold a figure with decimals. */
    private static String decimals(Sample sample) {
        return sample.name().startsWith("TCHCQT_ket qua")
                ? "dấu phẩy thập phân (1.234,5)"
                : "tệp không có số lẻ thập phân nên không cần phân biệt";
    }
}
