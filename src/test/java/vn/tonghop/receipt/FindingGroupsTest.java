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
                        .satisfies(entry -> assertThat(entry.reason()).contains("Dòng 2-4, 9 ")));
    }

    @Test
    void countsTheLinesThatItDoesNotName() {
        var scattered = LongStream.range(1, 15)
                .mapToObj(line -> Finding.ofCell(FindingCode.ROW_TWICE, 2 * line, "", "KT SO_HN", "99"))
                .toList();

        assertThat(groups.of(scattered).get(0).entries().get(0).reason())
                .contains("2, 4, 6, 8, 10, 12, 14, 16, 18, 20 và 04 dòng khác");
    }

    @Test
    void hasNoGroupWithoutFindings() {
        assertThat(groups.of(List.of())).isEmpty();
    }
}
