package vn.tonghop.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "SO_HN", List.of("SO_HN", "Số hội nghị, cuộc họp phổ biến, quán triệt"),
            "LUOT_NGUOI", List.of("LUOT_NGUOI", "Số lượt người tham dự"),
            "VB_PB", List.of("VB_PB", "Số văn bản được phổ biến, quán triệt"),
            "GDVH_DK", List.of("GDVH_DK", "Số gia đình đăng ký"),
            "GDVH_DAT", List.of("GDVH_DAT", "Số gia đình đạt"));

    @ParameterizedTest
    @CsvSource({
        "SL_VB, VB_PB",
        "so hn., SO_HN",
        "LUOT_NGOUI, LUOT_NGUOI",
        "Số lượt người dự, LUOT_NGUOI",
        "GĐVH_ĐAT, GDVH_DAT",
        "Số văn bản đã phổ biến, VB_PB"
    })
    void namesTheNearest(String written, String nearest) {
        assertThat(Likeness.nearest(written, NAMES)).first().isEqualTo(nearest);
    }

    @Test
    void namesAllThatAreAsNear() {
        assertThat(Likeness.nearest("GDVH_X", NAMES)).contains("GDVH_DK");
        assertThat(Likeness.nearest("GDVH", Map.of("A", List.of("GDVH A"), "B", List.of("GDVH B"))))
                .containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource({"KHONG_CO", "''", "Con trâu", "???", "12345", "Kinh phí hỗ trợ cơ sở"})
    void namesNothingWhereNothingIsLikeIt(String written) {
        assertThat(Likeness.nearest(written, NAMES)).isEmpty();
    }
}
