package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.intake.MisplacedFileRepository;
import vn.tonghop.intake.MisplacedFileRepository.Misplaced;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.mail.text.LetterComposer;
import vn.tonghop.obligation.OutgoingLetter;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What the letters about single units say, with true dates: of today, and of the day on which they should have gone out. */
final class UnitLetterTexts {

    private final Plan plan;
    private final SubmissionRepository submissions;
    private final FormAttachment forms;
    private final UnitFolders folders;
    private final LetterComposer composer;
    private final MisplacedFileRepository misplaced;

    UnitLetterTexts(
            Plan plan,
            SubmissionRepository submissions,
            FormAttachment forms,
            UnitFolders folders,
            LetterComposer composer,
            MisplacedFileRepository misplaced) {
        this.misplaced = misplaced;
        this.folders = folders;
        this.plan = plan;
        this.submissions = submissions;
        this.forms = forms;
        this.composer = composer;
    }

    /** The letter of a stage; with the forms, if the unit has never had them. */
    OutgoingLetter of(UnitStage stage, UnitCoverage unit, boolean withForms, Instant now) {
        var values = values(stage, now);
        return switch (stage.kind()) {
            case OPENING -> withForms("opening", stage, values, late(stage, values, now));
            case REMINDER -> reminder(stage, unit, values, withForms, now);
            case ESCALATION -> escalation(stage, unit, values, now);
            default -> throw new IllegalArgumentException("%s is no stage of a unit".formatted(stage.kind()));
        };
    }

    private OutgoingLetter reminder(
            UnitStage stage, UnitCoverage unit, Map<String, String> values, boolean withForms, Instant now) {
        var key = stage.isAfterCutOff() ? "overdue" : "reminder";
        var further = new ArrayList<String>();
        refused(unit, stage).ifPresent(file -> further.add(refusal("reminder.refused", file, values)));
        further.addAll(late(stage, values, now));
        if (withForms) {
            further.add(composer.sentence("reminder.forms", values));
            return withForms(key, stage, values, further);
        }
        return OutgoingLetter.of(stage.unit().mails(), composer.letter(key, values, further, List.of()));
    }

    private OutgoingLetter withForms(String key, UnitStage stage, Map<String, String> values, List<String> further) {
        return new OutgoingLetter(
                stage.unit().mails(),
                composer.letter(key, values, further, List.of()),
                forms.of(stage.unit(), stage.period()));
    }

    private OutgoingLetter escalation(UnitStage stage, UnitCoverage unit, Map<String, String> values, Instant now) {
        var further = new ArrayList<String>();
        further.add(refused(unit, stage)
                .map(file -> refusal("escalation.refused", file, values))
                .or(() -> ofAnother(stage).map(file -> misplaced(file, values)))
                .orElseGet(() -> composer.sentence("escalation.nothing", values)));
        further.addAll(late(stage, values, now));
        further.add(composer.sentence("escalation.copy", values));
        var readers =
                Stream.concat(Superior.of(stage.unit(), plan).mails().stream(), plan.office().drafterMails().stream());
        return OutgoingLetter.of(
                readers.distinct().toList(), composer.letter("escalation", values, further, List.of()));
    }

    private Map<String, String> values(UnitStage stage, Instant now) {
        var period = stage.period();
        var today = LocalDate.ofInstant(now, OfficialDate.ZONE);
        var values = new HashMap<String, String>();
        values.put("unit", stage.unit().name());
        values.put("department", plan.units().get(plan.office().drafter()).name());
        values.put("superior", Superior.of(stage.unit(), plan).name());
        values.put("office", plan.office().fullName());
        values.put("title", plan.title());
        values.put("period", period.label());
        values.put("opens", OfficialDate.written(period.opens()));
        values.put("dataFrom", OfficialDate.written(period.dataFrom()));
        values.put("dataTo", OfficialDate.written(period.dataTo()));
        values.put("cutOff", OfficialDate.written(stage.dates().cutOff()));
        values.put("closing", OfficialDate.written(stage.dates().closing()));
        values.put("folder", folders.of(stage.unit()));
        values.put("today", OfficialDate.written(today));
        values.put("due", OfficialDate.written(stage.moment().toLocalDate()));
        values.put(
                "left",
                OfficialNumber.inSentence(
                        plan.calendar().workingDaysBetween(today, stage.dates().cutOff())));
        return values;
    }

    private List<String> late(UnitStage stage, Map<String, String> values, Instant now) {
        var today = LocalDate.ofInstant(now, OfficialDate.ZONE);
        return stage.moment().toLocalDate().isBefore(today)
                ? List.of(composer.sentence("deadline.caughtUp", values))
                : List.of();
    }

    private String refusal(String key, Submission file, Map<String, String> values) {
        var named = new HashMap<>(values);
        named.put("file", file.fileName());
        named.put("number", Long.toString(file.id()));
        named.put("received", OfficialDate.moment(file.received().atZone(OfficialDate.ZONE)));
        return composer.sentence(key, named);
    }

    /** A file that lies in the folder of the unit and says that it is of another one. */
    private Optional<Misplaced> ofAnother(UnitStage stage) {
        return misplaced.findOpen().stream()
                .filter(file -> file.holder().equals(Optional.of(stage.unit().code())))
                .filter(file -> file.period().isEmpty()
                        || file.period().equals(Optional.of(stage.period().code())))
                .reduce((earlier, later) -> later);
    }

    private String misplaced(Misplaced file, Map<String, String> values) {
        var named = new HashMap<>(values);
        named.put("file", file.name());
        named.put("number", Long.toString(file.id()));
        named.put("received", OfficialDate.moment(file.received()));
        return composer.sentence("escalation.misplaced", named);
    }

    /** The refused file that decides the standing of a unit. */
    private Optional<Submission> refused(UnitCoverage unit, UnitStage stage) {
        return unit.standing() == Standing.REFUSED
                ? unit.received()
                        .flatMap(received -> submissions.findRefused(
                                unit.unit().code(), stage.period().code(), received))
                : Optional.empty();
    }
}
