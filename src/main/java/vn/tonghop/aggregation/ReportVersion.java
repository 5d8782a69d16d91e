package vn.tonghop.aggregation;

import java.time.Instant;
import vn.tonghop.period.PeriodCode;

/**
 * A numbered state of the figures of a period, from which documents are written. Never changed once it is written.
 *
 * @param id identity
 * @param period the period
 * @param number counts from 1 within the period
 * @param fingerprint hash over everything that the figures and words depend on
 * @param state how far its documents are
 * @param composedAt when the figures were put together
 */
public record ReportVersion(
        long id, PeriodCode period, int number, String fingerprint, State state, Instant composedAt) {

    /** How far the documents of a version are. */
    public enum State {
        COMPOSED,
        WRITTEN
    }

    public boolean isWritten() {
        return state == State.WRITTEN;
    }
}
