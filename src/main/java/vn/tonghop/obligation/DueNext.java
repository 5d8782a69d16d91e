package vn.tonghop.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.obligation.Obligation.Kind;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Coverage.UnitCoverage;

/** What is due next in a period, as things stand. Reads only. */
public final class DueNext {

    private final Plan plan;
    private final ObligationRepository obligations;
    private final UnitLetters.Records records;

    public DueNext(Plan plan, ObligationRepository obligations, UnitLetters.Records records) {
        this.plan = plan;
        this.obligations = obligations;
        this.records = records;
    }

    /**
     * Something that is due.
     *
     * @param moment its moment; in the past if it has not been done although it should have been
     * @param kind name of the kind, for a sentence
     * @param stage which of several of its kind; may be empty
     * @param units how many units it concerns; 0 if it concerns the period
     */
    public record Due(ZonedDateTime moment, String kind, String stage, int units) {}

    /** Everything that is still to be done in a period, the earliest first; nothing once the period is over. */
    public List<Due> of(ReportingPeriod period, Instant now) {
        if (!now.isBefore(period.deadlineInstant())) {
            return List.of();
        }
        return Stream.concat(ofUnits(period).stream(), ofPeriod(period))
                .sorted(Comparator.comparing(Due::moment))
                .toList();
    }

    private List<Due> ofUnits(ReportingPeriod period) {
        var agenda = new UnitAgenda(period, plan.calendar());
        var extensions = records.extensions().findGranted(period.code());
        var settled = obligations.findSettledOfUnits(period.code());
        Map<ZonedDateTime, List<UnitStage>> stages = records.periods().coverage(period).units().stream()
                .filter(unit -> !unit.isComplete())
                .map(UnitCoverage::unit)
                .flatMap(unit -> agenda.of(unit, Optional.ofNullable(extensions.get(unit.code()))).stream())
                .filter(stage -> !settled.contains(stage.obligation().key()))
                .collect(Collectors.groupingBy(UnitStage::moment, TreeMap::new, Collectors.toList()));
        return stages.values().stream().map(DueNext::due).toList();
    }

    private static Due due(List<UnitStage> stages) {
        var first = stages.get(0);
        return new Due(first.moment(), first.kind().name(), first.name(), stages.size());
    }

    private Stream<Due> ofPeriod(ReportingPeriod period) {
        var report = ReportLetters.obligation(period, plan);
        if (obligations.findDone(report.key()).isPresent()) {
            return Stream.of();
        }
        return Stream.of(
                new Due(DraftLetters.moment(period, plan), Kind.DRAFT.name(), "", 0),
                new Due(period.plannedSending(plan.calendar()), Kind.REPORT.name(), "", 0));
    }
}
