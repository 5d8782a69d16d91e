package vn.tonghop.obligation.report;

import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.vietnamese.OfficialNumber;

/** Who has submitted and whose figures are missing, in a sentence. */
final class CoverageSentence {

    private final LetterComposer composer;

    CoverageSentence(LetterComposer composer) {
        this.composer = composer;
    }

    String of(Coverage coverage) {
        var open = coverage.units().stream()
                .filter(unit -> !unit.isComplete())
                .map(unit -> unit.unit().name())
                .collect(Collectors.joining(", "));
        var complete =
                coverage.units().stream().filter(UnitCoverage::isComplete).count();
        return composer.sentence(
                coverage.isComplete() ? "report.coverage.all" : "report.coverage.missing",
                Map.of(
                        "complete",
                        OfficialNumber.inSentence(complete),
                        "expected",
                        OfficialNumber.inSentence(coverage.expected()),
                        "missing",
                        open));
    }
}
