package vn.tonghop.submission;

import java.time.Instant;
import java.util.Optional;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.UnitCode;

/**
 * One thing that a person did beside the ordinary way.
 *
 * @param at when
 * @param order who, and why
 * @param action what was done
 * @param unit the unit that it concerns
 * @param period the period that it concerns, if one
 * @param submission the file that it concerns, if one
 * @param detail what it came to, for example the day of an extension
 * @param versions what it was done with
 */
public record AuditEntry(
        Instant at,
        Order order,
        Action action,
        UnitCode unit,
        Optional<PeriodCode> period,
        Optional<Long> submission,
        String detail,
        Versions versions) {

    /** What may be done. */
    public enum Action {
        WITHDRAW,
        EXTEND,
        APPROVE,
        HOLD,
        RELEASE
    }

    /**
     * Who wants something, and why.
     *
     * @param actor the person
     * @param reason the reason, for people who ask later; never blank
     */
    public record Order(String actor, String reason) {

        public Order {
            if (actor.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("an exception needs an actor and a reason");
            }
        }
    }

    /** Version of the plan and of this program. */
    public record Versions(String plan, String program) {

        /** Those of that plan and of the program that runs. */
        static Versions of(Plan plan) {
            return new Versions(plan.version(), ofProgram());
        }

        /** The version that the jar states; outside of a jar there is none. */
        public static String ofProgram() {
            var version = AuditEntry.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }
    }
}
