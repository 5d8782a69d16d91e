package vn.tonghop.approval;

import java.util.Map;
import vn.tonghop.period.PeriodCode;

/** A decision about a report that the rules of its office do not allow. */
public final class DecisionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient PeriodCode period;
    private final transient Map<String, String> values;

    /** Why a decision is refused. */
    public enum Reason {
        /** The report has gone out; it does not change any more. */
        SENT,
        /** Somebody holds the report. */
        HELD,
        /** The report has not gone out, so there is nothing to supplement. */
        NOT_SENT,
        /** The supplement of that number is not being collected. */
        NO_SUPPLEMENT
    }

    DecisionRefusedException(Reason reason, PeriodCode period, Map<String, String> values) {
        super("the decision about %s is refused: %s %s".formatted(period, reason, values));
        this.reason = reason;
        this.period = period;
        this.values = Map.copyOf(values);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The period of the report. */
    public PeriodCode period() {
        return period;
    }

    /** What there is to tell of it, by name; not the period. */
    public Map<String, String> values() {
        return values;
    }
}
