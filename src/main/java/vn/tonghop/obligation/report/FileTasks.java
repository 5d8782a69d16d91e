package vn.tonghop.obligation.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.intake.LeftFile;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.LeftFileRepository.Left;
import vn.tonghop.intake.MisplacedFileRepository;
import vn.tonghop.intake.MisplacedFileRepository.Misplaced;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;

/** What the drafting department has to see to because of where files lie. */
final class FileTasks {

    private final Plan plan;
    private final LeftFileRepository leftFiles;
    private final MisplacedFileRepository misplaced;
    private final LetterComposer composer;

    FileTasks(Plan plan, LeftFileRepository leftFiles, MisplacedFileRepository misplaced, LetterComposer composer) {
        this.plan = plan;
        this.leftFiles = leftFiles;
        this.misplaced = misplaced;
        this.composer = composer;
    }

    List<String> all() {
        var stuck = leftFiles.findAll().stream()
                .map(Left::file)
                .filter(file -> file.reason().needsTheOperator() || file.reason() == Reason.SUBFOLDER)
                .map(this::left);
        return Stream.concat(misplaced.findOpen().stream().map(this::misplaced), stuck)
                .toList();
    }

    private String left(LeftFile file) {
        return composer.sentence("task.left." + file.reason(), Map.of("file", file.place()));
    }

    private String misplaced(Misplaced file) {
        var claim = plan.units()
                .read(file.claim())
                .map(Unit::name)
                .map(unit -> composer.sentence("misplaced.claim", Map.of("unit", unit)))
                .orElseGet(() -> composer.sentence("misplaced.noClaim", Map.of()));
        var key = file.isOfNoUnit() ? "task.noUnit" : "task.otherUnit";
        return composer.sentence(key, Map.of("file", file.place(), "claim", claim));
    }
}
