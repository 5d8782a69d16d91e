package expenses;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.RowDescription;
import vn.tonghop.submission.SourceLine;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialNumber;

/** An item and what it cost, in dong; the note may be empty. */
record Expense(SourceLine source, UnitCode unit, String item, BigDecimal sum, String note) implements AcceptedRow {

    @Override
    public RowDescription describe(IndicatorCatalogue indicators) {
        var written = OfficialNumber.written(sum);
        return new RowDescription(
                unit + " " + item, written + "\n" + note, Optional.of(sum), Map.of("item", item, "sum", written));
    }
}
