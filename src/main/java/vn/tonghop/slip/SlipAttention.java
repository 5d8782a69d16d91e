package vn.tonghop.slip;

import static vn.tonghop.attention.AttentionCode.PAPER_WITHOUT_SLIP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.LeftFileRepository.Left;

/** Signed or edited documents that lie there without a slip that says what they are for. */
final class SlipAttention implements AttentionSource {

    private final LeftFileRepository leftFiles;
    private final Matters matters;

    SlipAttention(LeftFileRepository leftFiles, Matters matters) {
        this.leftFiles = leftFiles;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(PAPER_WITHOUT_SLIP);
    }

    @Override
    public List<Attention> standing(Instant now) {
        return leftFiles.findAll().stream()
                .map(Left::file)
                .filter(file -> file.reason() == Reason.NO_SLIP)
                .map(file -> matters.of(
                        PAPER_WITHOUT_SLIP, shortened(file.place()), Urgency.ACT, Map.of("file", file.place())))
                .toList();
    }

    private static String shortened(String place) {
        return place.substring(0, Math.min(place.length(), 200));
    }
}
