package vn.tonghop.slip;

/** What can be filled in on a slip. */
enum SlipField {
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
    REASON,
    FILLED_BY
}
