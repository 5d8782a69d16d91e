package vn.tonghop.doctor;

import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.vietnamese.OfficialDate;

/** When the nightly run last came to its end. */
@Order(7)
final class RunCheck implements Check {

    private final RunWatch watch;

    RunCheck(RunWatch watch) {
        this.watch = watch;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.runs");
    }

    @Override
    public List<Diagnosis> examine() {
        return List.of(watch.lastRun()
                .map(last -> Diagnosis.well(Words.SENTENCES.of("runs.well", "last", OfficialDate.moment(last))))
                .orElseGet(() -> Diagnosis.note(Words.SENTENCES.of("runs.never"))));
    }
}
