package vn.tonghop.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * A figure that counts and is unlike another.
 *
 * @param line where it stands
 * @param wording its indicator
 * @param amount how much
 */
record FigureInDoubt(long line, String wording, BigDecimal amount) {

    /** What is said of it beside the other one. */
    Finding finding(FindingCode code, BigDecimal other, String... details) {
        var shown = other.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return Finding.ofCell(
                code,
                line,
                "",
                OfficialNumber.written(amount),
                Stream.concat(
                                Stream.of(
                                        wording, OfficialNumber.written(shown.scale() < 0 ? shown.setScale(0) : shown)),
                                Stream.of(details))
                        .toArray(String[]::new));
    }
}
