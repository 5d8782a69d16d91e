package vn.tonghop.doctor;

import static vn.tonghop.attention.AttentionCode.READING_FAILED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.doctor.FailedReadingRepository.FailedReading;

/** Files on which the reading itself failed, whatever was in them. */
final class ReadingAttention implements AttentionSource {

    private static final int MOST = 20;

    private final FailedReadingRepository failed;
    private final Matters matters;

    ReadingAttention(FailedReadingRepository failed, Matters matters) {
        this.failed = failed;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(READING_FAILED);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return failed.newest(MOST).stream().map(this::told).toList();
    }

    private Attention told(FailedReading reading) {
        return matters.of(
                READING_FAILED,
                Long.toString(reading.submission()),
                Urgency.ACT,
                Map.of(
                        "number",
                        Long.toString(reading.submission()),
                        "file",
                        reading.file(),
                        "folder",
                        reading.folder()));
    }
}
