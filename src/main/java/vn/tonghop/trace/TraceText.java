package vn.tonghop.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.indicator.TotalRule;
import vn.tonghop.template.Sentences;
import vn.tonghop.trace.Contribution.Basis;
import vn.tonghop.trace.Trace.Standing;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** A trace in Vietnamese, line by line. Of a list it names the lines only, never the persons on them. */
public final class TraceText {

    private static final int HASH_LETTERS = 12;

    private final Sentences sentences = new Sentences("/trace/trace.properties");

    /** The lines to print. */
    public List<String> of(Trace trace) {
        var lines = new ArrayList<String>();
        lines.add(title(trace));
        if (!trace.indicator().isText()) {
            lines.add(reported(trace));
        }
        trace.sums().forEach(sum -> unfold(sum, trace, lines));
        lines.addAll(new CoverageLines(sentences).of(trace));
        if (!trace.indicator().isText()) {
            prove(trace, lines);
        }
        if (trace.standing() != Standing.CURRENT) {
            lines.add(sentences.of(
                    "standing." + trace.standing(),
                    "version",
                    trace.version()
                            .map(version -> Integer.toString(version.number()))
                            .orElse("")));
        }
        return lines;
    }

    private String title(Trace trace) {
        return sentences.of(
                "title",
                "indicator",
                trace.indicator().wording(),
                "code",
                trace.indicator().code().value(),
                "period",
                trace.period().label(),
                "whose",
                trace.department().map(Unit::name).orElse(sentences.of("whose.office")));
    }

    private String reported(Trace trace) {
        var figure = trace.reported()
                .map(amount -> sentences.of(
                        "figure",
                        "amount",
                        OfficialNumber.written(amount),
                        "measure",
                        trace.indicator().unitOfMeasure()))
                .orElse(sentences.of("none"));
        return trace.version()
                .map(version -> sentences.of(
                        "version",
                        "version",
                        Integer.toString(version.number()),
                        "moment",
                        OfficialDate.moment(version.composedAt()),
                        "figure",
                        figure))
                .orElseGet(() -> sentences.of("noVersion", "figure", figure));
    }

    private void unfold(TracedSum sum, Trace trace, List<String> lines) {
        if (trace.sums().size() > 1) {
            lines.add(sentences.of(
                    "part",
                    "indicator",
                    sum.indicator().wording(),
                    "code",
                    sum.indicator().code().value()));
        }
        sum.contributions().stream().map(this::contribution).forEach(lines::add);
        sum.leftOut().stream()
                .map(contribution -> contribution(contribution) + sentences.of("leftOut"))
                .forEach(lines::add);
        if (sum.contributions().isEmpty()) {
            lines.add(sentences.of("nobody"));
        } else if (!sum.indicator().isText()) {
            lines.add(result(sum));
        }
    }

    private String contribution(Contribution contribution) {
        return sentences.of(
                key(contribution),
                "unit",
                contribution.unit().name(),
                "amount",
                contribution.amount().map(OfficialNumber::written).orElse(""),
                "text",
                contribution.text(),
                "file",
                contribution.file().fileName(),
                "revision",
                Integer.toString(contribution.file().revision()),
                "hash",
                contribution.file().sha256().substring(0, HASH_LETTERS),
                "lines",
                contribution.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private static String key(Contribution contribution) {
        if (contribution.amount().isEmpty()) {
            return "text";
        }
        if (contribution.basis() == Basis.DECLARED) {
            return "declared";
        }
        return contribution.lines().isEmpty() ? "countedNothing" : "counted";
    }

    private String result(TracedSum sum) {
        var largest = sum.indicator().total() == TotalRule.LARGEST;
        return sentences.of(
                largest ? "largest" : "sum",
                "terms",
                sum.contributions().stream()
                        .flatMap(contribution -> contribution.amount().stream())
                        .map(OfficialNumber::written)
                        .collect(Collectors.joining(largest ? "; " : " + ")),
                "result",
                written(sum.result()));
    }

    private void prove(Trace trace, List<String> lines) {
        if (trace.sums().size() > 1) {
            lines.add(sentences.of(
                    "ratio",
                    "above",
                    written(trace.sums().get(0).result()),
                    "below",
                    written(trace.sums().get(1).result()),
                    "result",
                    written(trace.recomputed())));
        }
        lines.add(
                trace.addsUp()
                        ? sentences.of("addsUp")
                        : sentences.of(
                                "addsNotUp",
                                "reported",
                                written(trace.reported()),
                                "recomputed",
                                written(trace.recomputed())));
    }

    private String written(Optional<BigDecimal> amount) {
        return amount.map(OfficialNumber::written).orElse(sentences.of("none"));
    }
}
