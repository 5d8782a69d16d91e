package vn.tonghop.doctor;

import java.util.List;
import org.springframework.core.annotation.Order;
import vn.tonghop.doctor.FailedReadingRepository.FailedReading;

/** Whether every file could be read, whatever was in it. */
@Order(4)
final class ReadingCheck implements Check {

    private static final int MOST = 20;

    private final FailedReadingRepository failed;

    ReadingCheck(FailedReadingRepository failed) {
        this.failed = failed;
    }

    @Override
    public String subject() {
        return Words.SENTENCES.of("subject.reading");
    }

    @Override
    public List<Diagnosis> examine() {
        var found = failed.newest(MOST);
        return found.isEmpty()
                ? List.of(Diagnosis.well(Words.SENTENCES.of("reading.well")))
                : found.stream().map(ReadingCheck::told).toList();
    }

    private static Diagnosis told(FailedReading reading) {
        return Diagnosis.needsAPerson(Words.SENTENCES.of(
                "reading.failed",
                "id",
                Long.toString(reading.submission()),
                "file",
                reading.file(),
                "folder",
                reading.folder(),
                "cause",
                reading.cause()));
    }
}
