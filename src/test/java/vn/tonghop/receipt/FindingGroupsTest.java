package vn.tonghop.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.template.Sentences;

class FindingGroupsTest {

    private final FindingGroups groups = new FindingGroups(new Sentences("/receipt/receipt.properties"));

    @Test
    void tellsTheGravestFirst() {
        var told = groups.of(List.of(
                Finding.ofFile(FindingCode.INDICATOR_NOT_REPORTED, "", "Số hội nghị", "SO_HN"),
                Finding.ofCell(FindingCode.ROW_TWICE, 4, "", "KT SO_HN", "9"),
                Finding.ofFile(FindingCode.FILE_EMPTY, "")));

        assertThat(told)
                .extracting(Receipt.Group::heading)
                .containsExactly("Việc phải sửa", "Dòng phải sửa", "Đề nghị kiểm tra");
        assertThat(told)
                .flatExtracting(Receipt.Group::entries)
                .extracting(Receipt.Entry::code)
                .containsExactly("FILE_EMPTY", "ROW_TWICE", "INDICATOR_NOT_REPORTED");
    }

    @Test
    void tellsTheSameFaultOnceWithItsLines() {
        var faults = Stream.of(2L, 3L, 4L, 9L)
                .map(line -> Finding.ofCell(FindingCode.ROW_TWICE, line, "", "KT SO_HN", "20"))
                .toList();

        assertThat(groups.of(faults))
                .singleElement()
                .extracting(Receipt.Group::entries)
                .satisfies(entries -> assertThat(entries)
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.reasons())
                                .singleElement()
                                .asString()
                                .contains("Dòng 2-4, 9 ")));
    }

    @Test
    void countsTheLinesThatItDoesNotName() {
        var scattered = LongStream.range(1, 15)
                .mapToObj(line -> Finding.ofCell(FindingCode.ROW_TWICE, 2 * line, "", "KT SO_HN", "99"))
                .toList();

        assertThat(groups.of(scattered).get(0).entries().get(0).reasons())
                .singleElement()
                .asString()
                .contains("2, 4, 6, 8, 10, 12, 14, 16, 18, 20 và 04 dòng khác");
    }

    @Test
    void tellsTheSameRemedyOnceForAllItsLines() {
        var wrong = Stream.of("1O", "4O", "x2")
                .map(value -> Finding.ofCell(
                        FindingCode.NUMBER_DOUBTFUL, value.length() + value.charAt(0), "Kết quả", value, "lẫn chữ"))
                .toList();
        var missing = Stream.of("Ngày", "Loại")
                .map(column -> Finding.ofCell(FindingCode.CELL_MISSING, 7, column, ""))
                .toList();

        var told = groups.of(Stream.concat(wrong.stream(), missing.stream()).toList());

        assertThat(told).singleElement().satisfies(group -> {
            assertThat(group.count()).as("rows: two things are wrong in line 7").isEqualTo(4);
            assertThat(group.entries()).hasSize(3);
            assertThat(group.entries().get(0).reasons())
                    .satisfiesExactly(
                            reason -> assertThat(reason).contains("Dòng 51", "\"1O\""),
                            reason -> assertThat(reason).contains("Dòng 54", "\"4O\""),
                            reason -> assertThat(reason).contains("Dòng 122", "\"x2\""));
            assertThat(group.entries().get(1).remedy()).contains("\"Ngày\" ở dòng 7");
            assertThat(group.entries().get(2).remedy()).contains("\"Loại\" ở dòng 7");
        });
    }

    @Test
    void namesAllLinesInARemedyThatNamesLines() {
        var broken = Stream.of(3L, 8L)
                .map(line -> Finding.ofCell(FindingCode.ROW_BROKEN, line, "", "dòng " + line, "4"))
                .toList();

        assertThat(groups.of(broken).get(0).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.remedy()).contains("ở dòng 3, 8"));
    }

    @Test
    void hasNoGroupWithoutFindings() {
        assertThat(groups.of(List.of())).isEmpty();
    }
}
