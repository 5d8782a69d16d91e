package vn.tonghop.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.obligation.Obligation.Kind;
import vn.tonghop.obligation.Obligation.Reason;
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
public final class UnitLetters {

    private static final Logger LOG = LoggerFactory.getLogger(UnitLetters.class);

    private final Plan plan;
    private final ObligationRepository obligations;
    private final Records records;
    private final LetterDesk desk;
    private final UnitLetterTexts texts;

    /** What decides about a unit. */
    public record Records(PeriodReading periods, ExtensionRepository extensions, WaitingFiles waiting) {}

    public UnitLetters(
            Plan plan, ObligationRepository obligations, Records records, LetterDesk desk, UnitLetterTexts texts) {
        this.plan = plan;
        this.obligations = obligations;
        this.records = records;
        this.desk = desk;
        this.texts = texts;
    }

    void raise(Instant now, Instant horizon) {
        plan.periods().forEach(period -> raise(period, now, horizon));
    }

    private void raise(ReportingPeriod period, Instant now, Instant horizon) {
        var open = open(period, now, horizon);
        if (open.isEmpty()) {
            return;
        }
        var coverage = records.periods().coverage(period).units().stream()
                .collect(Collectors.toMap(unit -> unit.unit().code(), unit -> unit));
        var waiting = records.waiting().folders();
        open.values().forEach(stages -> settle(stages, coverage, waiting, now));
    }

    /** The stages that are due and not settled, by unit. */
    private Map<UnitCode, List<UnitStage>> open(ReportingPeriod period, Instant now, Instant horizon) {
        var agenda = new UnitAgenda(period, plan.calendar());
        var extensions = records.extensions().findGranted(period.code());
        var settled = obligations.findSettledOfUnits(period.code());
        var open = new LinkedHashMap<UnitCode, List<UnitStage>>();
        for (var unit : plan.units().submittingOn(period.dataTo())) {
            agenda.of(unit, Optional.ofNullable(extensions.get(unit.code()))).stream()
                    .filter(stage -> stage.isDue(now, horizon))
                    .filter(stage -> !settled.contains(stage.obligation().key()))
                    .forEach(stage -> open.computeIfAbsent(unit.code(), first -> new ArrayList<>())
                            .add(stage));
        }
        return open;
    }

    private void settle(
            List<UnitStage> stages, Map<UnitCode, UnitCoverage> coverage, Set<String> waiting, Instant now) {
        var last = stages.get(stages.size() - 1);
        var unit = coverage.get(last.unit().code());
        if (unit == null) {
            throw new IllegalStateException(
                    "unit %s is expected but not covered".formatted(last.unit().code()));
        }
        var reason = reason(last, unit, now);
        if (reason.isEmpty() && WaitingFiles.waits(last.unit(), waiting)) {
            LOG.info(
                    "{} waits: a file of the unit has not been looked at yet",
                    last.obligation().key());
            return;
        }
        stages.subList(0, stages.size() - 1)
                .forEach(earlier -> desk.skip(earlier.obligation(), reason.orElse(Reason.SUPERSEDED), now));
        reason.ifPresentOrElse(
                why -> desk.skip(last.obligation(), why, now), () -> send(last, unit, addresses(last), now));
    }

    private static Optional<Reason> reason(UnitStage stage, UnitCoverage unit, Instant now) {
        if (unit.isComplete()) {
            return Optional.of(Reason.COMPLETE);
        }
        if (!now.isBefore(stage.end())) {
            return Optional.of(Reason.AFTER_DEADLINE);
        }
        var over = stage.kind() == Kind.REMINDER && !now.isBefore(stage.dates().cutOffInstant());
        return over ? Optional.of(Reason.AFTER_CUT_OFF) : Optional.empty();
    }

    private List<String> addresses(UnitStage stage) {
        return stage.kind() == Kind.ESCALATION
                ? Superior.of(stage.unit(), plan).mails()
                : stage.unit().mails();
    }

    private void send(UnitStage stage, UnitCoverage unit, List<String> addresses, Instant now) {
        if (addresses.isEmpty()) {
            desk.skip(stage.obligation(), Reason.NO_ADDRESS, now);
            return;
        }
        var opened = obligations.isDone(
                Kind.OPENING, stage.period().code(), stage.unit().code());
        desk.post(stage.obligation(), addresses, now, () -> texts.of(stage, unit, !opened, now));
    }

    /** The units of a period that cannot be told anything, because the plan has no address for them. */
    static List<Unit> withoutAddress(ReportingPeriod period, Plan plan) {
        return plan.units().submittingOn(period.dataTo()).stream()
                .filter(unit -> unit.mails().isEmpty())
                .toList();
    }
}
