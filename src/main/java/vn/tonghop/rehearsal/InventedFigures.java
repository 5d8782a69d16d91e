package vn.tonghop.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.Indicator.Requirement;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;

/** Files of figures that no unit has reported: every figure that must be given, small and the same. */
final class InventedFigures {

    private static final int USUAL = 12;
    private static final int FAR = 200;

    private final Plan plan;
    private final ReportingPeriod period;
    private final Sentences words;

    InventedFigures(Plan plan, ReportingPeriod period, Sentences words) {
        this.plan = plan;
        this.period = period;
        this.words = words;
    }

    /** A file that is complete. */
    String whole(Unit unit) {
        return file(unit, USUAL, asked(unit));
    }

    /** The same with other figures. */
    String corrected(Unit unit) {
        return file(unit, USUAL + 1, asked(unit));
    }

    /** A file of which the first figure alone is left. */
    String lossy(Unit unit) {
        return file(unit, USUAL, asked(unit).subList(0, 1));
    }

    /** A file whose copy stopped in the middle of its last line. */
    String torn(Unit unit) {
        var lines = whole(unit).lines().toList();
        var last = lines.get(lines.size() - 1);
        return String.join("\n", lines.subList(0, lines.size() - 1)) + "\n" + last.substring(0, last.indexOf(';') + 3);
    }

    /** A file in which one figure is so large that it cannot be. */
    String doubted(Unit unit) {
        var lines = new ArrayList<>(whole(unit).lines().toList());
        var doubted = asked(unit).stream()
                .filter(indicator -> indicator.expectation().jump().isPresent())
                .filter(indicator -> indicator.atMost().isEmpty())
                .filter(indicator -> indicator.range().contains(BigDecimal.valueOf((long) USUAL * FAR)))
                .findFirst()
                .orElse(asked(unit).get(0));
        lines.replaceAll(line -> line.contains(";" + doubted.code() + ";") ? line(unit, doubted, USUAL * FAR) : line);
        return String.join("\n", lines) + "\n";
    }

    private String file(Unit unit, int amount, List<Indicator> indicators) {
        var lines = new ArrayList<String>();
        lines.add(words.of("columns"));
        indicators.forEach(indicator -> lines.add(line(unit, indicator, amount)));
        return String.join("\n", lines) + "\n";
    }

    private String line(Unit unit, Indicator indicator, int amount) {
        return "%s;%s;%d;%s".formatted(unit.code(), indicator.code(), fitting(indicator, amount), period.code());
    }

    private static int fitting(Indicator indicator, int amount) {
        return indicator
                .range()
                .most()
                .map(most -> Math.min(most.intValue(), amount))
                .orElse(amount);
    }

    private List<Indicator> asked(Unit unit) {
        return plan.indicators().reportedBy(unit.code()).stream()
                .filter(indicator -> indicator.isJudgedIn(period.code()))
                .filter(indicator -> indicator.required() == Requirement.REQUIRED && !indicator.isText())
                .toList();
    }
}
