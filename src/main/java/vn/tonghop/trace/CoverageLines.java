package vn.tonghop.trace;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.aggregation.FigureCoverage.Answer;
import vn.tonghop.aggregation.FigureCoverage.UnitAnswer;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.template.Sentences;

/** Who is not in a figure, and why, in Vietnamese. */
final class CoverageLines {

    private final Sentences sentences;

    CoverageLines(Sentences sentences) {
        this.sentences = sentences;
    }

    /** One line for each unit that has nothing, or should have given something and did not; below a heading. */
    List<String> of(Trace trace) {
        if (trace.indicator().isText()) {
            return List.of();
        }
        if (!trace.indicator().isJudgedIn(trace.period().code())) {
            return List.of(sentences.of("notJudged"));
        }
        var lines = trace.coverage().answers().stream()
                .filter(answer -> answer.answer() == Answer.NIL || answer.isLacking())
                .map(answer -> line(answer, trace.files()))
                .toList();
        return lines.isEmpty()
                ? List.of(sentences.of("whole"))
                : Stream.concat(Stream.of(sentences.of("lacking")), lines.stream())
                        .toList();
    }

    private String line(UnitAnswer answer, List<SourceFile> files) {
        return sentences.of(
                "gap." + reason(answer, files), "unit", answer.unit().name());
    }

    private static String reason(UnitAnswer answer, List<SourceFile> files) {
        if (answer.answer() != Answer.MISSING) {
            return answer.answer() == Answer.NIL ? "nil" : "refused";
        }
        var own = files.stream()
                .filter(file -> file.unit().code().equals(answer.unit().code()))
                .toList();
        if (own.stream().anyMatch(SourceFile::nil)) {
            return "not-nil";
        }
        return own.isEmpty() ? "nothing" : "left-out";
    }
}
