package vn.tonghop.slip;

import static vn.tonghop.slip.SlipField.APPROVE;
import static vn.tonghop.slip.SlipField.CAPACITY;
import static vn.tonghop.slip.SlipField.DATE;
import static vn.tonghop.slip.SlipField.FILLED_BY;
import static vn.tonghop.slip.SlipField.HOLD;
import static vn.tonghop.slip.SlipField.NUMBER;
import static vn.tonghop.slip.SlipField.PERIOD;
import static vn.tonghop.slip.SlipField.REASON;
import static vn.tonghop.slip.SlipField.RECEIPT;
import static vn.tonghop.slip.SlipField.RELEASE;
import static vn.tonghop.slip.SlipField.SIGNER;
import static vn.tonghop.slip.SlipField.UNIT;
import static vn.tonghop.slip.SlipField.UNTIL;
import static vn.tonghop.slip.SlipField.VERSION;

import java.util.List;

/** What a slip is for. */
public enum SlipKind {
    /** Approves, holds or releases a report. */
    ISSUE,
    /** Gives a unit more time. */
    EXTENSION,
    /** Takes a file back. */
    WITHDRAWAL,
    /** Gives a supplement its number, date and signer. */
    SUPPLEMENT;

    /** Its lines from top to bottom. */
    List<SlipField> fields() {
        return switch (this) {
            case ISSUE ->
                List.of(PERIOD, VERSION, APPROVE, HOLD, RELEASE, NUMBER, DATE, SIGNER, CAPACITY, REASON, FILLED_BY);
            case EXTENSION -> List.of(PERIOD, UNIT, UNTIL, REASON, FILLED_BY);
            case WITHDRAWAL -> List.of(RECEIPT, REASON, FILLED_BY);
            case SUPPLEMENT -> List.of(PERIOD, SlipField.SUPPLEMENT, NUMBER, DATE, SIGNER, CAPACITY, FILLED_BY);
        };
    }
}
