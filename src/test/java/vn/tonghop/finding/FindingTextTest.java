package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {

    private final FindingText text = new FindingText();

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everyCodeHasAReasonAndARemedyWithoutAnyPlaceholderLeft(FindingCode code) {
        var details = code.details().stream().map(name -> "«" + name + "»").toArray(String[]::new);
        var finding = Finding.ofCell(code, 7, "Kết quả", "12a", details);

        assertThat(text.reason(finding)).isNotBlank().doesNotContain("{");
        assertThat(text.remedy(finding)).isNotBlank().doesNotContain("{");
        var both = text.reason(finding) + text.remedy(finding);
        code.details().forEach(name -> assertThat(both).contains("«" + name + "»"));
    }

    @Test
    void namesTheValueThePlaceAndTheRemedy() {
        var finding = Finding.ofCell(FindingCode.NUMBER_MALFORMED, 7, "Kết quả", "12a");

        assertThat(text.reason(finding)).isEqualTo("Dòng 7, cột \"Kết quả\": \"12a\" không phải là số.");
        assertThat(text.remedy(finding))
                .isEqualTo(
                        "Chỉ ghi chữ số, ví dụ 25 hoặc 1.234 hoặc 80,5; nếu không phát sinh, ghi số 0; lời giải thích đưa sang cột \"Ghi chú\".");
    }

    @Test
    void refusesAFindingWithoutItsDetails() {
        assertThatThrownBy(() -> Finding.ofFile(FindingCode.BYTE_NOT_TEXT, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("finding BYTE_NOT_TEXT needs the details [byte], given []");
    }

    @Test
    void cutsAValueThatWouldFloodAReceipt() {
        var finding = Finding.ofCell(FindingCode.NUMBER_MALFORMED, 1, "Kết quả", "x".repeat(5_000));

        assertThat(finding.value()).hasSize(Finding.LONGEST_VALUE + 1).endsWith("…");
    }
}
