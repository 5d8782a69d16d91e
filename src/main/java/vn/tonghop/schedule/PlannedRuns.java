package vn.tonghop.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.run.DispatchGate;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunGate;
import vn.tonghop.run.SlipParameters;
import vn.tonghop.slip.WaitingSlips;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * The runs that begin by themselves while the program stays up; each goes through the same gate as one by hand. Each is told
 * when it should have been done, which is long ago if the program was off, and throws an {@link IllegalStateException} if it
 * could not be done; it is tried again.
 */
final class PlannedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedRuns.class);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final JobRun runs;
    private final RunGate main;
    private final DispatchGate dispatch;
    private final WaitingSlips slips;
    private final Plan plan;
    private final ScheduleProperties schedule;
    private final Clock clock;

    PlannedRuns(
            JobRun runs,
            RunGate main,
            DispatchGate dispatch,
            WaitingSlips slips,
            Plan plan,
            ScheduleProperties schedule,
            Clock clock) {
        this.runs = runs;
        this.slips = slips;
        this.plan = plan;
        this.main = main;
        this.dispatch = dispatch;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The main job. It does not look ahead: what falls due before the next night is done at its moment. */
    void night(Instant planned) {
        tellMissed(planned);
        var outcome = main.aloneWithin(PATIENCE, () -> runs.start(new NightlyParameters(runs.newRun(), false)));
        if (outcome.isEmpty()) {
            throw new IllegalStateException("another run has been active for more than " + PATIENCE);
        }
        refuseFailure(outcome.get());
    }

    /**
     * What is due now; nothing if a dispatch is under way already, which does the same. Slips that cannot be carried out, because
     * another run is active or because they fail, keep nothing back but the report, which waits for them.
     */
    void dispatch(Instant planned) {
        var decided = slips.isAny() ? main.alone(this::carryOutSlips) : Optional.of(List.<JobRun.Outcome>of());
        if (decided.isEmpty()) {
            LOG.info("slips wait for the dispatch after {}: another run is active", OfficialDate.stamp(planned));
        }
        var outcome = dispatch.gate().alone(() -> runs.start(DispatchParameters.ofNow(runs.newRun())));
        if (outcome.isEmpty()) {
            LOG.info("dispatch of {} passed over: another one is under way", OfficialDate.stamp(planned));
        }
        outcome.ifPresent(PlannedRuns::refuseFailure);
        decided.ifPresent(all -> all.forEach(PlannedRuns::refuseFailure));
    }

    /** A decision is not kept waiting until the night; an approved report gets its number at once. */
    private List<JobRun.Outcome> carryOutSlips() {
        var outcomes = new ArrayList<JobRun.Outcome>();
        outcomes.add(runs.start(new SlipParameters(runs.newRun())));
        plan.periods()
                .forEach(period ->
                        outcomes.add(runs.start(new ConsolidationParameters(runs.newRun(), period.code(), true))));
        return outcomes;
    }

    /** Nights that the program slept through are not made up one by one: this run does what all of them should have done. */
    private void tellMissed(Instant planned) {
        var next = schedule.nights().after(planned);
        for (var night = next;
                !night.isAfter(clock.instant());
                night = schedule.nights().after(night)) {
            LOG.warn("night of {} passed over: the program was off; the run of now does its work", night);
        }
    }

    private static void refuseFailure(JobRun.Outcome outcome) {
        if (!outcome.completed()) {
            throw new IllegalStateException("run %s failed: %s".formatted(outcome.run(), outcome.failures()));
        }
    }
}
