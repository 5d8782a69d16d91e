package vn.tonghop.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SE-07: what is left of a name. */
class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Mẫu, N*** V*** M***",
        "Gia đình ông Lò Văn A, G*** đ*** ô*** L*** V*** A***",
        "Nguy?n V?n M?u, N*** V*** M***",
        "'', ''"
    })
    void leavesTheFirstLetterOfEachWord(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "Gia đình | Gia đình bà Trần Thị Mẫu 02 | Đăng ký, Gia đình | Gia đình bà T*** T*** M*** 02 | Đăng ký",
        "NGUYỄN VĂN MẪU;Đạt, N*** V*** M***;Đạt",
        "Gia đình văn hóa, Gia đình văn hóa"
    })
    void masksWhatLooksLikeANameInAList(String text, String masked) {
        assertThat(MaskedName.withinList(text)).isEqualTo(masked);
    }

    @Test
    void masksFullNamesAndLeavesHeadings() {
        assertThat(MaskedName.withinText("Đối tượng; Nguyễn Văn Mẫu; Họ Tên; TRƯỞNG PHÒNG KINH TẾ"))
                .isEqualTo("Đối tượng; N*** V*** M***; Họ Tên; TRƯỞNG PHÒNG KINH TẾ");
    }
}
