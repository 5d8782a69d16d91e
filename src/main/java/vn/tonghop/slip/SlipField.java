package vn.tonghop.slip;

/** What can be filled in on a slip. */
public enum SlipField {
    PERIOD,
    VERSION,
    APPROVE,
    HOLD,
    RELEASE,
    NUMBER,
    DATE,
    SIGNER,
    CAPACITY,
    UNIT,
    UNTIL,
    RECEIPT,
    SUPPLEMENT,
    REASON,
    FILLED_BY
}
