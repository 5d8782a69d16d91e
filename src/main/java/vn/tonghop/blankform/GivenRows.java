package vn.tonghop.blankform;

import java.util.List;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/** The rows that stand in a form when it is handed out. A form without them is a list, to which its sender adds lines. */
public interface GivenRows {

    FormCode form();

    /** Whether that column is asked for in that period. */
    boolean isAsked(Column column, ReportingPeriod period);

    /** One row for each thing that the unit is asked for. */
    List<BlankRow> rows(Plan plan, Unit unit, ReportingPeriod period);
}
