package vn.tonghop.obligation;

import java.util.stream.Collectors;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/** Who has submitted and whose figures are missing, in a sentence. */
final class CoverageSentence {

    private final Sentences sentences = new Sentences("/mail/mail.properties");

    String of(Coverage coverage) {
        var open = coverage.units().stream()
                .filter(unit -> !unit.isComplete())
                .map(unit -> unit.unit().name())
                .collect(Collectors.joining(", "));
        var complete =
                coverage.units().stream().filter(UnitCoverage::isComplete).count();
        return sentences.of(
                coverage.isComplete() ? "report.coverage.all" : "report.coverage.missing",
                "complete",
                OfficialNumber.inSentence(complete),
                "expected",
                OfficialNumber.inSentence(coverage.expected()),
                "missing",
                open);
    }
}
