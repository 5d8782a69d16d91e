package vn.tonghop.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFacts.DataRows;
import vn.tonghop.submission.ReadingFacts.NilReturn;
import vn.tonghop.submission.RowCount;

class RowCountsTest {

    /** Twelve lines: one above the header, the header, one blank, one total, and seven rows of data on eight lines. */
    private static final ReadingFacts FACTS = new ReadingFacts(
            Optional.empty(),
            Optional.empty(),
            "UTF-8",
            ";",
            DecimalStyle.UNDECIDED,
            2,
            List.of("Mã chỉ tiêu", "Kết quả"),
            new LineAccount(12, 1, 1, 1, 1, 0, 0),
            new DataRows(7, 8),
            NilReturn.NO);

    @Test
    @DisplayName("VA-09 an account that adds up has no fault")
    void addsUp() {
        assertThat(RowCounts.fault(FACTS, new RowCount(5, 6, 2, 2))).isEmpty();
    }

    @Test
    @DisplayName("VA-09 a row that was read and is not stored is a fault of the program, told with every figure")
    void rowLost() {
        var fault = RowCounts.fault(FACTS, new RowCount(4, 5, 2, 2)).orElseThrow();

        assertThat(fault.code()).isEqualTo(FindingCode.LINES_DO_NOT_ADD_UP);
        assertThat(fault.refusesFile()).isTrue();
        assertThat(new FindingText().reason(fault))
                .isEqualTo(
                        "Chương trình gặp lỗi khi đếm dòng của tệp này (tệp có 12 dòng, đếm được 11; đọc được 7 dòng số "
                                + "liệu, lưu được 6); lỗi không phải do đơn vị.");
    }

    @Test
    @DisplayName("VA-09 a row that is stored twice is a fault, though the lines add up")
    void rowDoubled() {
        assertThat(RowCounts.fault(FACTS, new RowCount(6, 6, 2, 2))).isPresent();
    }

    @Test
    @DisplayName("VA-09 with a fault every line of data is refused, so that what is kept adds up again")
    void refusedAsAWhole() {
        var rows = RowCounts.everythingElseRefused(FACTS);

        assertThat(FACTS.lines()
                        .withData(rows.acceptedLines(), rows.refusedLines())
                        .addsUp())
                .isTrue();
        assertThat(rows).isEqualTo(new RowCount(0, 0, 7, 8));
        assertThat(RowCounts.fault(FACTS, rows)).isEmpty();
    }

    /** Lines are conserved: an account is without fault exactly when every line and every row is in it once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anAccountHasAFaultUnlessEachLineAndRowIsInItOnce(long seed) {
        var random = new Random(seed);
        for (var file = 0; file < 200; file++) {
            var accepted = random.nextInt(50);
            var refused = random.nextInt(50);
            var around = new LineAccount(0, random.nextInt(5), 1, random.nextInt(9), random.nextInt(3), 0, 0);
            var known = around.preamble() + around.header() + around.blank() + around.aside();
            var lines = new LineAccount(
                    known + accepted + refused, around.preamble(), 1, around.blank(), around.aside(), 0, 0);
            var facts = facts(lines, accepted + refused);
            var lost = random.nextInt(3) - 1;

            assertThat(RowCounts.fault(facts, new RowCount(accepted, accepted, refused, refused)))
                    .isEmpty();
            assertThat(RowCounts.fault(facts, new RowCount(accepted + lost, accepted + lost, refused, refused))
                            .isPresent())
                    .isEqualTo(lost != 0);
            assertThat(RowCounts.fault(facts, RowCounts.allAccepted(facts))).isEmpty();
            assertThat(RowCounts.fault(facts, RowCounts.allRefused(facts))).isEmpty();
            assertThat(RowCounts.fault(facts, RowCounts.everythingElseRefused(facts)))
                    .isEmpty();
        }
    }

    /** A file with those lines, each row of data on one line. */
    private static ReadingFacts facts(LineAccount lines, long rows) {
        return new ReadingFacts(
                FACTS.form(),
                FACTS.period(),
                FACTS.encoding(),
                FACTS.separator(),
                FACTS.decimals(),
                FACTS.headerLine(),
                FACTS.header(),
                lines,
                new DataRows(rows, rows),
                NilReturn.NO);
    }
}
