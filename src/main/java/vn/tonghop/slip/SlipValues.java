package vn.tonghop.slip;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.approval.Approval;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.DateStyle;
import vn.tonghop.validation.value.DateReading;

/** Reads what stands in the lines of a slip, or refuses it with the line's name. */
final class SlipValues {

    private final Plan plan;
    private final SlipWords words;

    SlipValues(Plan plan, SlipWords words) {
        this.plan = plan;
        this.words = words;
    }

    /** A line that must be filled in. */
    String filled(DroppedSlip dropped, SlipField field) {
        var value = dropped.value(field);
        if (value.isEmpty()) {
            throw new SlipRefusedException("empty", Map.of("field", words.label(field)));
        }
        return value;
    }

    /** A period of the plan. */
    ReportingPeriod period(DroppedSlip dropped) {
        var written = filled(dropped, SlipField.PERIOD);
        return PeriodCode.read(written)
                .flatMap(plan::findPeriod)
                .orElseThrow(() -> unreadable("period", SlipField.PERIOD, written));
    }

    /** A day, as people write it. */
    LocalDate day(DroppedSlip dropped, SlipField field) {
        var written = filled(dropped, field);
        return DateReading.read(written, DateStyle.USUAL).orElseThrow(() -> unreadable("date", field, written));
    }

    /** A number from 1 on. */
    long number(DroppedSlip dropped, SlipField field) {
        var written = filled(dropped, field);
        return Optional.of(written.replaceFirst("^[vV]?0*(?=\\d)", ""))
                .filter(digits -> digits.matches("[1-9]\\d{0,8}"))
                .map(Long::valueOf)
                .orElseThrow(() -> unreadable("number", field, written));
    }

    /** Position and name as an approval has them: set off by a semicolon. */
    String signer(DroppedSlip dropped) {
        var name = filled(dropped, SlipField.SIGNER);
        var capacity = dropped.value(SlipField.CAPACITY);
        var signer = capacity.isEmpty() ? name : capacity + "; " + name;
        if (!Approval.isComplete(dropped.value(SlipField.NUMBER), signer)) {
            throw new SlipRefusedException("tooLong", Map.of());
        }
        return signer;
    }

    private SlipRefusedException unreadable(String reason, SlipField field, String written) {
        return new SlipRefusedException(reason, Map.of("field", words.label(field), "written", written));
    }
}
