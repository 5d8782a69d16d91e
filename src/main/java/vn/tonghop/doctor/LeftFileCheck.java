package vn.tonghop.doctor;

import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.LeftFileRepository.Left;
import vn.tonghop.vietnamese.OfficialDate;

/** Whether the last run could do everything with every file, and what it left lying. */
@Order(2)
final class LeftFileCheck implements Check {

    private static final int MOST = 20;

    private final LeftFileRepository leftFiles;

    LeftFileCheck(LeftFileRepository leftFiles) {
        this.leftFiles = leftFiles;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.left");
    }

    @Override
    public List<Diagnosis> examine() {
        var stuck = leftFiles.findAll().stream()
                .filter(left -> left.file().reason().needsTheOperator())
                .limit(MOST)
                .map(LeftFileCheck::told)
                .toList();
        return stuck.isEmpty() ? List.of(Diagnosis.well(Words.SENTENCES.of("left.well"))) : stuck;
    }

    private static Diagnosis told(Left left) {
        return Diagnosis.needsAPerson(Words.SENTENCES.of(
                "left." + left.file().reason(),
                "file",
                left.file().place(),
                "cause",
                left.file().cause(),
                "since",
                OfficialDate.moment(left.since())));
    }
}
