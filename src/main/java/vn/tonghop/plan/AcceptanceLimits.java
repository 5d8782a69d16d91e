package vn.tonghop.plan;

/**
 * When a file counts although some of its rows were refused, or something of the revision before it is gone.
 *
 * @param refusedRows most rows that may be refused
 * @param refusedShare largest share of refused rows, from 0 to 1
 * @param lostShare largest share of what the revision in force has that a new one may no longer have, from 0 to 1
 */
public record AcceptanceLimits(int refusedRows, double refusedShare, double lostShare) {

    /** What holds where a plan does not say how much a new revision may lose. */
    public static final double USUAL_LOST_SHARE = 0.5;

    public AcceptanceLimits {
        if (refusedRows < 0 || !isShare(refusedShare) || !isShare(lostShare)) {
            throw new IllegalArgumentException(
                    "limits %d rows, shares %s and %s; expected 0 or more rows and shares of 0 to 1"
                            .formatted(refusedRows, refusedShare, lostShare));
        }
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    /** Whether a new revision may take the place of one that has so much more. */
    public boolean allowLoss(long lost, long before) {
        return lost <= lostShare * before;
    }

    /** Whether a file with that many refused and accepted rows still counts; one without accepted rows never does. */
    public boolean allow(long refused, long accepted) {
        if (accepted == 0) {
            return false;
        }
        return refused <= refusedRows && refused <= refusedShare * (refused + accepted);
    }
}
