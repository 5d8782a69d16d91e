package vn.tonghop.obligation.report;

import static vn.tonghop.attention.AttentionCode.FILE_LEFT;
import static vn.tonghop.attention.AttentionCode.OTHER_UNIT_FOLDER;
import static vn.tonghop.attention.AttentionCode.UNKNOWN_FOLDER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.CauseWords;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.intake.LeftFile;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.LeftFileRepository.Left;
import vn.tonghop.intake.MisplacedFileRepository;
import vn.tonghop.intake.MisplacedFileRepository.Misplaced;
import vn.tonghop.plan.Plan;
import vn.tonghop.storage.Sha256;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialNumber;

/** Files that lie where they should not, and files that could not be dealt with. */
final class FileAttention implements AttentionSource {

    /** A file that nobody has moved for longer will not be. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** No copy takes longer. */
    private static final Duration PATIENCE = Duration.ofHours(20);

    private final Plan plan;
    private final LeftFileRepository leftFiles;
    private final MisplacedFileRepository misplaced;
    private final Matters matters;
    private final CauseWords causes = new CauseWords();

    FileAttention(Plan plan, LeftFileRepository leftFiles, MisplacedFileRepository misplaced, Matters matters) {
        this.plan = plan;
        this.leftFiles = leftFiles;
        this.misplaced = misplaced;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(UNKNOWN_FOLDER, OTHER_UNIT_FOLDER, FILE_LEFT);
    }

    @Override
    public List<Attention> standing(Instant now) {
        var left = leftFiles.findAll();
        var stuck = left.stream()
                .map(Left::file)
                .filter(file -> file.reason().needsTheOperator())
                .map(this::stuck);
        var waiting = left.stream()
                .filter(file -> !file.file().reason().needsTheOperator())
                .collect(Collectors.groupingBy(file -> file.file().reason(), TreeMap::new, Collectors.toList()));
        var elsewhere = misplaced.findOpen().stream()
                .filter(file -> file.received().isAfter(now.minus(REMEMBERED)))
                .map(this::misplaced);
        return Stream.of(
                        elsewhere,
                        stuck,
                        waiting.entrySet().stream().map(reason -> waiting(reason.getKey(), reason.getValue(), now)))
                .flatMap(matters -> matters)
                .toList();
    }

    private Attention stuck(LeftFile file) {
        return new Attention(
                FILE_LEFT,
                "%s/%s".formatted(file.reason(), Sha256.of(file.place())),
                Optional.empty(),
                Urgency.ACT,
                matters.sentence(
                        "left." + file.reason(), Map.of("file", file.place(), "cause", causes.of(file.cause()))),
                "");
    }

    /** What will be taken by itself, or is none of ours, unless a file has been on its way for a day. */
    private Attention waiting(Reason reason, List<Left> left, Instant now) {
        var overdue = reason.isPassing()
                && left.stream().anyMatch(file -> file.since().isBefore(now.minus(PATIENCE)));
        var places = left.stream().map(file -> file.file().place()).toList();
        return new Attention(
                FILE_LEFT,
                reason.name(),
                Optional.empty(),
                overdue ? Urgency.ACT : Urgency.NOTE,
                matters.sentence(
                        "left." + reason,
                        Map.of("count", OfficialNumber.inSentence(places.size()), "files", matters.named(places))),
                "");
    }

    private Attention misplaced(Misplaced file) {
        var claim = plan.units()
                .read(file.claim())
                .map(Unit::name)
                .map(unit -> matters.sentence("claim", Map.of("unit", unit)))
                .orElseGet(() -> matters.sentence("claim.none", Map.of()));
        return matters.of(
                file.isOfNoUnit() ? UNKNOWN_FOLDER : OTHER_UNIT_FOLDER,
                Long.toString(file.id()),
                Urgency.ACT,
                Map.of("file", file.place(), "claim", claim));
    }
}
