package vn.tonghop.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã chỉ tiêu",
                "MÃ CHỈ TIÊU",
                "ma chi tieu",
                "  Mã  chỉ-tiêu ",
                "Mã_chỉ_tiêu:",
                "Ｍã chỉ tiêu",
                "Mã\u00a0chỉ\u00a0tiêu",
                "Mã chỉ\u200b tiêu",
                "\ufeffMã chỉ tiêu"
            })
    void foldsWhatPeopleMeanTheSame(String written) {
        assertThat(FoldedText.of(written)).hasToString("ma chi tieu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đoàn", "Ðoàn", "Ɖoàn", "đoàn", "ðoàn", "ɖoàn", "DOAN"})
    void foldsEveryLookAlikeOfD(String written) {
        assertThat(FoldedText.of(written)).hasToString("doan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trường phổ thông", "Ước cả năm", "Nguyễn Ỷ Lan", "Thuỷ - Thủy"})
    void foldsComposedAndDecomposedTextAlike(String composed) {
        assertThat(FoldedText.of(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(FoldedText.of(composed));
    }

    @Test
    void foldsOldAndNewTonePlacementAlike() {
        assertThat(FoldedText.of("hoà, thuỷ, khoẻ")).isEqualTo(FoldedText.of("hòa, thủy, khỏe"));
    }

    @ParameterizedTest
    @CsvSource({"'6 tháng/2026', 6 thang 2026", "'II.1', ii 1", "'Số (cuộc)', so cuoc"})
    void keepsDigitsAndDropsPunctuation(String written, String folded) {
        assertThat(FoldedText.of(written)).hasToString(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "---", "…", "\u0301", "\u200b"})
    void isEmptyWhenNothingCanBeMatched(String written) {
        assertThat(FoldedText.of(written).isEmpty()).isTrue();
    }

    @Test
    void keepsDifferentWordsApart() {
        assertThat(FoldedText.of("Nội chính")).isNotEqualTo(FoldedText.of("Nội chín"));
        assertThat(FoldedText.of("KT 1")).isNotEqualTo(FoldedText.of("KT1"));
    }

    @Test
    void isEmptyWithoutALetterOrADigit() {
        assertThat(FoldedText.of(" -:. ").isEmpty()).isTrue();
        assertThat(FoldedText.of("a").isEmpty()).isFalse();
    }
}
