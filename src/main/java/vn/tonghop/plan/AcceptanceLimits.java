package vn.tonghop.plan;

/**
 * When a file counts although some of its rows were refused.
 *
 * @param refusedRows most rows that may be refused
 * @param refusedShare largest share of refused rows, from 0 to 1
 */
public record AcceptanceLimits(int refusedRows, double refusedShare) {

    public AcceptanceLimits {
        if (refusedRows < 0 || refusedShare < 0 || refusedShare > 1) {
            throw new IllegalArgumentException("limits %d rows, share %s; expected 0 or more rows and a share of 0 to 1"
                    .formatted(refusedRows, refusedShare));
        }
    }

    /** Whether a file with that many refused and accepted rows still counts; one without accepted rows never does. */
    public boolean allow(long refused, long accepted) {
        if (accepted == 0) {
            return false;
        }
        return refused <= refusedRows && refused <= refusedShare * (refused + accepted);
    }
}
