package vn.tonghop.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ReportTable;
import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.ReportTable.Row;

class ColumnWidthsTest {

    @Test
    void growsByUpToAThirdIfThatSavesTheLongestTextFromASecondLine() {
        var widths = widths("Phòng Khoa giáo - Văn xã", "Phòng Khoa giáo");

        assertThat(widths.of(0)).isBetween(21, 26);
        assertThat(LineCount.of("Phòng Khoa giáo - Văn xã", widths.of(0), XlsxStyles.BODY))
                .isOne();
    }

    @Test
    void keepsItsShareIfTheTextIsShorterOrMuchLonger() {
        assertThat(widths("Kinh tế").of(0)).isEqualTo(20);
        assertThat(widths("một hai ba ".repeat(9)).of(0)).isEqualTo(20);
        assertThat(widths().of(0)).isEqualTo(20);
    }

    private static ColumnWidths widths(String... texts) {
        var column = new Column("Đơn vị", 20, Alignment.LEFT);
        var rows = Stream.of(texts).map(text -> Row.plain(Cell.text(text))).toList();
        return ColumnWidths.of(new ReportTable(List.of(column), rows));
    }
}
