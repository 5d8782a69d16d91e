package vn.tonghop.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.fixture.SamplePlan;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.report.font.FontFace;

class LineCountTest {

    private static final int SIZE = 11;
    private static final double POINTS_OF_A_LETTER = 5.25;

    @ParameterizedTest
    @CsvSource({
        "'',10,1",
        "cuộc,10,1",
        "Trung tâm Phục vụ hành chính công tỉnh,40,1",
        "Trung tâm Phục vụ hành chính công tỉnh,20,2",
        "ỦY BAN NHÂN DÂN XÃ HƯƠNG KHÊ,28,2",
        "https://vanphong.example/tin-bai/2026/06/08/le-phat-dong-phong-trao,20,4"
    })
    void countsTheLinesOfAText(String text, int letters, int lines) {
        assertThat(LineCount.of(text, letters, SIZE)).isEqualTo(lines);
    }

    @Test
    void keepsLineBreaks() {
        assertThat(LineCount.of("một\n\nba", 20, SIZE)).isEqualTo(3);
    }

    /** Letters of Liberation Serif are as wide as those of Times New Roman. */
    @Test
    void neverCountsTooFewAndSeldomTooMany() throws IOException {
        var texts = SamplePlan.plan().indicators().all().stream()
                .map(Indicator::wording)
                .toList();
        try (var document = new PDDocument();
                var bytes = new ByteArrayInputStream(FontFace.REGULAR.bytes())) {
            var font = PDType0Font.load(document, bytes);
            var counted = 0;
            var real = 0;
            for (var letters = 8; letters < 70; letters += 3) {
                for (var text : texts) {
                    var lines = lines(font, text, letters * POINTS_OF_A_LETTER);
                    assertThat(LineCount.of(text, letters, SIZE))
                            .as("'%s' in %d letters", text, letters)
                            .isGreaterThanOrEqualTo(lines);
                    counted += LineCount.of(text, letters, SIZE);
                    real += lines;
                }
            }
            assertThat(counted).as("%d in truth", real).isLessThan(real * 120 / 100);
        }
    }

    private static int lines(PDFont font, String text, double width) throws IOException {
        var lines = 1;
        var line = "";
        for (var word : List.of(text.split(" ", -1))) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1_000 * SIZE > width) {
                lines++;
                line = word;
            } else {
                line = longer;
            }
        }
        return lines;
    }
}
