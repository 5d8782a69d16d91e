package vn.tonghop.obligation.unit;

import static vn.tonghop.attention.AttentionCode.FILE_LATE;
import static vn.tonghop.attention.AttentionCode.FILE_WITHDRAWN;
import static vn.tonghop.attention.AttentionCode.REVISION_REFUSED;
import static vn.tonghop.attention.AttentionCode.UNIT_EXTENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.aggregation.PeriodReading;
import vn.tonghop.attention.Attention;
import vn.tonghop.attention.AttentionCode;
import vn.tonghop.attention.AttentionSource;
import vn.tonghop.attention.Matters;
import vn.tonghop.attention.Urgency;
import vn.tonghop.obligation.unit.UnitFileRepository.UnitFile;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.UnitCoverage;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.unit.UnitCode;
import vn.tonghop.vietnamese.OfficialDate;

/** Files and days of single units that are not as the plan has them, until the report is out. */
final class UnitFileAttention implements AttentionSource {

    private final Plan plan;
    private final UnitFileRepository files;
    private final ExtensionRepository extensions;
    private final SupplementRepository supplements;
    private final PeriodReading periods;
    private final Matters matters;

    UnitFileAttention(
            Plan plan,
            UnitFileRepository files,
            ExtensionRepository extensions,
            SupplementRepository supplements,
            PeriodReading periods,
            Matters matters) {
        this.plan = plan;
        this.files = files;
        this.extensions = extensions;
        this.supplements = supplements;
        this.periods = periods;
        this.matters = matters;
    }

    @Override
    public Set<AttentionCode> codes() {
        return Set.of(REVISION_REFUSED, FILE_LATE, FILE_WITHDRAWN, UNIT_EXTENDED);
    }

    /** What comes after the report is out belongs to its supplement. */
    @Override
    public List<Attention> standing(Instant now) {
        return plan.periods().stream()
                .filter(period -> now.isBefore(period.deadlineInstant()) && !supplements.isReportSent(period.code()))
                .flatMap(period -> of(period, now))
                .toList();
    }

    private Stream<Attention> of(ReportingPeriod period, Instant now) {
        var afterCutOff = OfficialDate.dayOf(now).isAfter(period.cutOff()) ? Urgency.ACT : Urgency.NOTE;
        return Stream.of(
                        matters(REVISION_REFUSED, period, afterCutOff, files.refusedBesideCounted(period)),
                        matters(FILE_LATE, period, Urgency.ACT, files.late(period)),
                        matters(FILE_WITHDRAWN, period, afterCutOff, files.withdrawn(period)),
                        extended(period, now))
                .flatMap(all -> all);
    }

    private Stream<Attention> matters(
            AttentionCode code, ReportingPeriod period, Urgency urgency, List<UnitFile> found) {
        return found.stream()
                .map(file -> matters.of(
                        code,
                        period.code(),
                        Long.toString(file.number()),
                        urgency,
                        Map.of(
                                "file",
                                file.name(),
                                "number",
                                Long.toString(file.number()),
                                "unit",
                                plan.units().getOrFormer(file.unit()).name(),
                                "period",
                                period.label())));
    }

    /** Whoever has submitted by now does not need the time any more. */
    private Stream<Attention> extended(ReportingPeriod period, Instant now) {
        var granted = extensions.findAll(period.code());
        if (granted.isEmpty()) {
            return Stream.empty();
        }
        var waiting = periods.coverage(period).units().stream()
                .filter(unit -> !unit.isComplete())
                .map(UnitCoverage::unit)
                .collect(Collectors.toMap(Unit::code, Unit::name));
        return granted.entrySet().stream()
                .filter(day -> !OfficialDate.dayOf(now).isAfter(day.getValue()))
                .flatMap(day -> Stream.ofNullable(waiting.get(day.getKey()))
                        .map(name -> extended(period, day.getKey(), name, day.getValue())));
    }

    private Attention extended(ReportingPeriod period, UnitCode unit, String name, LocalDate until) {
        return matters.of(
                UNIT_EXTENDED,
                period.code(),
                unit.value(),
                Urgency.NOTE,
                Map.of("unit", name, "period", period.label(), "until", OfficialDate.written(until)));
    }
}
