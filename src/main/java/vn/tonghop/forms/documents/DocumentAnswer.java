package vn.tonghop.forms.documents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.RowDescription;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** What a unit says of one document, by the key of its citation: the day on which it was disseminated, or not yet. */
record DocumentAnswer(
        SourceLine source, UnitCode unit, String document, String name, Optional<LocalDate> day, String note)
        implements AcceptedRow {

    @Override
    public RowDescription describe(IndicatorCatalogue indicators) {
        var written = day.map(OfficialDate::written).orElse("…");
        return new RowDescription(
                unit + " " + document, written, Optional.empty(), Map.of("document", name, "day", written));
    }
}
