package vn.tonghop.forms.titles;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.indicator.Indicator.CountedFrom;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.RowDescription;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;

/** One registration or award; the name is personal data. */
public record Title(
        SourceLine source,
        UnitCode unit,
        TitleSubject subject,
        String name,
        String title,
        TitleStatus status,
        int year,
        String note)
        implements AcceptedRow {

    @Override
    public boolean isCountedBy(CountedFrom from) {
        return from.form().equals(TitlesForm.CODE)
                && TitleSelection.read(from.selection())
                        .filter(selection -> selection.contains(status, title))
                        .isPresent();
    }

    /** The holder is told by the line only. */
    @Override
    public RowDescription describe(IndicatorCatalogue indicators) {
        return new RowDescription(
                "%s %s %s %s %s %d".formatted(unit, subject, name, title, status, year),
                "",
                Optional.empty(),
                Map.of("title", RowDescription.inOneLine(title), "line", Long.toString(source.line())));
    }
}
