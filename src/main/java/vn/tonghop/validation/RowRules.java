package vn.tonghop.validation;

import java.util.Optional;
import vn.tonghop.form.FormCode;
import vn.tonghop.intake.RawRow;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.unit.UnitCode;

/** The rules of one form: they read every cell of a row and note everything that is wrong with it. */
public interface RowRules {

    FormCode form();

    /** The code of the indicator that a row is about which cannot be judged; empty if it is about none, or that cannot be told. */
    default String subject(RawRow row) {
        return "";
    }

    /** The row to store; empty exactly when a finding that refuses the row was noted. */
    Optional<AcceptedRow> read(CellFindings cells, UnitCode unit);
}
