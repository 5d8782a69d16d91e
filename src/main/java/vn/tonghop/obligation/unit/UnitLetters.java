package vn.tonghop.obligation.unit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.mail.MailKind;
import vn.tonghop.obligation.DueLetters;
import vn.tonghop.obligation.DueNext.Due;
import vn.tonghop.obligation.LetterDesk;
import vn.tonghop.obligation.Obligation.Reason;
import vn.tonghop.obligation.ObligationRepository;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;

/**
 * Opens a period to its units, reminds those that are not complete, and tells the superior of those that let their cut-off
 * pass. After a standstill a unit gets one letter: the latest stage that is due; the stages before it are passed over.
 */
final class UnitLetters implements DueLetters {

    private static final Logger LOG = LoggerFactory.getLogger(UnitLetters.class);

    private final Plan plan;
    private final ObligationRepository obligations;
    private final PeriodReading periods;
    private final ExtensionRepository extensions;
    private final WaitingFiles waiting;
    private final LetterDesk desk;
    private final UnitLetterTexts texts;

    UnitLetters(
            Plan plan,
            ObligationRepository obligations,
            PeriodReading periods,
            ExtensionRepository extensions,
            WaitingFiles waiting,
            LetterDesk desk,
            UnitLetterTexts texts) {
        this.plan = plan;
        this.obligations = obligations;
        this.periods = periods;
        this.extensions = extensions;
        this.waiting = waiting;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Turn turn() {
        return Turn.UNITS;
    }

    @Override
    public void raise(Instant now, Instant horizon) {
        plan.periods().forEach(period -> raise(period, now, horizon));
    }

    private void raise(ReportingPeriod period, Instant now, Instant horizon) {
        var open = open(period, now, horizon);
        if (open.isEmpty()) {
            return;
        }
        var coverage = periods.coverage(period).units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().code(), unit -> unit));
        var folders = waiting.folders();
        open.values().forEach(stages -> settle(stages, coverage, folders, now));
    }

    /** The stages that are due and not settled, by unit and by who reads them: the unit itself or its superior. */
    private Map<String, List<UnitStage>> open(ReportingPeriod period, Instant now, Instant horizon) {
        var units = plan.units().submittingOn(period.dataTo());
        return unsettled(period, units)
                .filter(stage -> stage.isDue(now, horizon))
                .collect(Collectors.groupingBy(UnitLetters::reader, LinkedHashMap::new, Collectors.toList()));
    }

    private static String reader(UnitStage stage) {
        return stage.kind() == MailKind.ESCALATION
                ? "above " + stage.unit().code()
                : stage.unit().code().value();
    }

    private Stream<UnitStage> unsettled(ReportingPeriod period, List<Unit> units) {
        var agenda = new UnitAgenda(period, plan.calendar());
        var granted = extensions.findGranted(period.code());
        var settled = obligations.findSettledOfUnits(period.code());
        return units.stream()
                .flatMap(unit -> agenda.of(unit, Optional.ofNullable(granted.get(unit.code()))).stream())
                .filter(stage -> !settled.contains(stage.obligation().key()));
    }

    @Override
    public List<Due> next(ReportingPeriod period) {
        var units = periods.coverage(period).units().stream()
                .filter(unit -> !unit.isComplete())
                .map(UnitCoverage::unit)
                .toList();
        Map<Due, Long> stages = unsettled(period, units)
                .collect(Collectors.groupingBy(
                        stage -> new Due(stage.moment(), stage.kind(), 0), LinkedHashMap::new, Collectors.counting()));
        return stages.entrySet().stream()
                .map(due -> new Due(
                        due.getKey().moment(),
                        due.getKey().kind(),
                        due.getValue().intValue()))
                .toList();
    }

    private void settle(
            List<UnitStage> stages, Map<UnitCode, UnitCoverage> coverage, Set<String> folders, Instant now) {
        var last = stages.get(stages.size() - 1);
        var unit = coverage.get(last.unit().code());
        if (unit == null) {
            throw new IllegalStateException(
                    "unit %s is expected but not covered".formatted(last.unit().code()));
        }
        var reason = reason(last, unit, now);
        if (reason.isEmpty() && WaitingFiles.waits(last.unit(), folders)) {
            LOG.info(
                    "{} waits: a file of the unit has not been looked at yet",
                    last.obligation().key());
            return;
        }
        stages.subList(0, stages.size() - 1)
                .forEach(earlier -> desk.skip(earlier.obligation(), reason.orElse(Reason.SUPERSEDED), now));
        reason.ifPresentOrElse(why -> desk.skip(last.obligation(), why, now), () -> send(last, unit, now));
    }

    private static Optional<Reason> reason(UnitStage stage, UnitCoverage unit, Instant now) {
        if (unit.isComplete()) {
            return Optional.of(Reason.COMPLETE);
        }
        if (!now.isBefore(stage.end())) {
            return Optional.of(Reason.AFTER_DEADLINE);
        }
        return stage.isVain(now) ? Optional.of(Reason.AFTER_CUT_OFF) : Optional.empty();
    }

    private void send(UnitStage stage, UnitCoverage unit, Instant now) {
        var addresses = stage.kind() == MailKind.ESCALATION
                ? Superior.of(stage.unit(), plan).mails()
                : stage.unit().mails();
        if (addresses.isEmpty()) {
            desk.skip(stage.obligation(), Reason.NO_ADDRESS, now);
            return;
        }
        var opened = obligations.isDone(
                MailKind.OPENING, stage.period().code(), stage.unit().code());
        desk.post(stage.obligation(), now, () -> List.of(texts.of(stage, unit, !opened, now)));
    }
}
