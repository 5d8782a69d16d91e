package vn.tonghop.forms.activities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.RowDescription;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** One meeting, news item or article; attendance in persons, link and note may be empty. */
public record Activity(
        SourceLine source,
        UnitCode unit,
        LocalDate heldOn,
        ActivityKind kind,
        String content,
        Optional<Integer> attendance,
        String link,
        String note)
        implements AcceptedRow {

    @Override
    public boolean isCountedBy(CountedFrom from) {
        return selection(from).filter(one -> one.kind() == kind).isPresent();
    }

    @Override
    public boolean mayBeCountedBy(CountedFrom from) {
        return isCountedBy(from)
                || selection(from).filter(one -> one.others().contains(kind)).isPresent();
    }

    private static Optional<ActivitySelection> selection(CountedFrom from) {
        return from.form().equals(ActivitiesForm.CODE) ? ActivitySelection.read(from.selection()) : Optional.empty();
    }

    @Override
    public RowDescription describe(IndicatorCatalogue indicators) {
        return new RowDescription(
                "%s %s %s %s".formatted(unit, heldOn, kind, content),
                attendance.map(String::valueOf).orElse(""),
                attendance.map(BigDecimal::valueOf),
                Map.of("day", OfficialDate.written(heldOn), "content", RowDescription.inOneLine(content)));
    }
}
