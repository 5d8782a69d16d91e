package vn.tonghop.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.tonghop.run.NightlyParameters;

/** Notices that the main job has not come to its end for longer than it may. */
public final class RunWatch {

    private final RunRecordRepository records;
    private final Duration expectedEvery;

    RunWatch(RunRecordRepository records, ScheduleProperties properties) {
        this.records = records;
        this.expectedEvery = properties.expectedEvery();
    }

    /** Since when no run was complete, if that is too long ago; empty also while there has never been one. */
    public Optional<Instant> silentSince(Instant now) {
        return lastRun().filter(last -> last.plus(expectedEvery).isBefore(now));
    }

    /** When a run was last complete. */
    public Optional<Instant> lastRun() {
        return records.lastCompleted(NightlyParameters.JOB);
    }

    /** From now on runs are expected, even if none ever took place. */
    public void begin(Instant now) {
        records.begin(NightlyParameters.JOB, now);
    }

    /** A run is complete. */
    public void complete(Instant now) {
        records.complete(NightlyParameters.JOB, now);
    }
}
