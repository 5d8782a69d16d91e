package vn.tonghop.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.verdict.Extending;
import vn.tonghop.vietnamese.OfficialDate;

/** Gives units more time by slip. */
final class ExtensionSlips implements SlipAction {

    private final Plan plan;
    private final SlipValues values;
    private final SlipWords words;
    private final Extending extending;

    ExtensionSlips(Plan plan, SlipValues values, SlipWords words, Extending extending) {
        this.plan = plan;
        this.values = values;
        this.words = words;
        this.extending = extending;
    }

    @Override
    public SlipKind kind() {
        return SlipKind.EXTENSION;
    }

    @Override
    public List<String> carryOut(DroppedSlip dropped) {
        var period = values.period(dropped);
        var unit = unit(dropped, period);
        var until = values.day(dropped, SlipField.UNTIL);
        var reason = values.filled(dropped, SlipField.REASON);
        Extending.refusal(period, until, plan.calendar()).ifPresent(refusal -> {
            throw new SlipRefusedException(
                    "extension." + refusal,
                    Map.of(
                            "until",
                            OfficialDate.written(until),
                            "cutOff",
                            OfficialDate.written(period.cutOff()),
                            "sending",
                            OfficialDate.moment(period.plannedSending(plan.calendar()))));
        });
        var again = extending.extend(unit.code(), period, until, dropped.order(reason));
        var lines = new ArrayList<String>();
        lines.add(words.of(
                "done.extension", "unit", unit.name(), "period", period.label(), "until", OfficialDate.written(until)));
        again.forEach(
                late -> lines.add(words.of("done.again", "number", Long.toString(late.id()), "file", late.fileName())));
        return lines;
    }

    private Unit unit(DroppedSlip dropped, ReportingPeriod period) {
        var written = values.filled(dropped, SlipField.UNIT);
        return plan.units()
                .read(written)
                .filter(plan.units().submittingOn(period.dataTo())::contains)
                .orElseThrow(() -> new SlipRefusedException("unit", Map.of("written", written)));
    }
}
