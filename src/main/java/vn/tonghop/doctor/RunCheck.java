package vn.tonghop.doctor;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.vietnamese.OfficialDate;

/** Whether the nightly runs really take place. */
@Order(7)
final class RunCheck implements Check {

    private final RunWatch watch;
    private final Clock clock;

    RunCheck(RunWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.runs");
    }

    @Override
    public List<Diagnosis> examine() {
        return List.of(watch.silentSince(clock.instant())
                .map(since ->
                        Diagnosis.needsAPerson(Words.SENTENCES.of("runs.silent", "since", OfficialDate.moment(since))))
                .orElseGet(this::well));
    }

    private Diagnosis well() {
        return watch.lastRun()
                .map(last -> Diagnosis.well(Words.SENTENCES.of("runs.well", "last", OfficialDate.moment(last))))
                .orElseGet(() -> Diagnosis.note(Words.SENTENCES.of("runs.never")));
    }
}
