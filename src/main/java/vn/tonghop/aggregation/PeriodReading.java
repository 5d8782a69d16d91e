package vn.tonghop.aggregation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AcceptedRow;
import vn.tonghop.submission.AlikeRowRepository;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.CoverageAccount;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.InForceRepository;
import vn.tonghop.submission.IndicatorRow;
import vn.tonghop.submission.ListedRowRepository;
import vn.tonghop.submission.OpenAnswerRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;

/** Reads from the database what counts for a period and puts it together. */
public final class PeriodReading {

    private final Plan plan;
    private final SubmissionRepository submissions;
    private final InForceRepository inForce;
    private final RowRepository rows;
    private final ListedRowRepository lists;
    private final AlikeRowRepository alike;
    private final OpenAnswerRepository open;
    private final ExtensionRepository extensions;
    private final Consolidation consolidation;
    private final EarlierPeriod earlier;
    private final Map<ReportingPeriod, Known> known = new ConcurrentHashMap<>();

    public PeriodReading(
            Plan plan,
            SubmissionRepository submissions,
            InForceRepository inForce,
            RowRepository rows,
            ListedRowRepository lists,
            AlikeRowRepository alike,
            OpenAnswerRepository open,
            ExtensionRepository extensions) {
        this.plan = plan;
        this.submissions = submissions;
        this.inForce = inForce;
        this.rows = rows;
        this.lists = lists;
        this.alike = alike;
        this.open = open;
        this.extensions = extensions;
        this.consolidation = new Consolidation(plan);
        this.earlier = new EarlierPeriod(plan, consolidation);
    }

    /** Everything known about a period now. As long as nothing has changed, it is put together once. */
    public PeriodTotals read(ReportingPeriod period, Instant now) {
        var stamp = inForce.stamp(Stream.concat(Stream.of(period.code()), period.code().yearBefore().stream())
                .toList());
        return known.compute(
                        period,
                        (same, before) -> before != null && before.stamp().equals(stamp)
                                ? before
                                : new Known(stamp, readAnew(period, now)))
                .totals()
                .at(now);
    }

    /** What a period added up to when the database had that stamp. */
    private record Known(String stamp, PeriodTotals totals) {}

    private PeriodTotals readAnew(ReportingPeriod period, Instant now) {
        return consolidation.consolidate(period, rowsInForce(period.code()), coverage(period), comparison(period), now);
    }

    /** What given files of a period add up to, whether they are in force or not, without anything to compare with. */
    public PeriodTotals read(ReportingPeriod period, List<Long> files, Instant moment) {
        return consolidation.consolidate(period, rowsOf(files), coverage(period), Optional.empty(), moment);
    }

    /** Who has submitted for a period; a file that another unit dropped into its folder is none of a unit's own. */
    public Coverage coverage(ReportingPeriod period) {
        var files = new ArrayList<>(submissions.findAll(period.code()));
        files.addAll(submissions.findAllWithoutPeriod());
        var ofOthers = open.findOfOtherUnits(period.code());
        files.removeIf(file -> ofOthers.contains(file.id()));
        var counted = new HashSet<>(inForce.findAll(period.code()));
        return new CoverageAccount(plan.forms(), period, files, counted, extensions.findAll(period.code()))
                .of(plan.units().submittingOn(period.dataTo()));
    }

    private Optional<PeriodTotals.Comparison> comparison(ReportingPeriod period) {
        return earlier.of(period).flatMap(before -> earlier.compare(before, ofUnitsThatAreStillThere(before.code())));
    }

    private Optional<RowsInForce> ofUnitsThatAreStillThere(PeriodCode code) {
        var isKnown = submissions.findAll(inForce.findAll(code)).stream()
                .allMatch(file -> file.unit().flatMap(plan.units()::find).isPresent());
        return isKnown ? Optional.of(rowsInForce(code)) : Optional.empty();
    }

    private RowsInForce rowsInForce(PeriodCode code) {
        return new RowsInForce(
                rows.findInForce(code, IndicatorRow.class),
                new ListedRows(alike.findInForce(code), new ListsInForce(plan, rows, lists, code)),
                sources(inForce.findAll(code)));
    }

    /** The rows of given files, whether they are still in force or not. */
    public RowsInForce rowsOf(List<Long> files) {
        var sources = sources(files);
        var reported = sources.stream()
                .filter(file -> plan.forms().get(file.form()).reportsIndicators())
                .flatMap(file -> rowsOf(file).stream())
                .map(IndicatorRow.class::cast)
                .toList();
        return new RowsInForce(
                reported, new ListedRows(alike.findAll(files), new ListsOfFiles(rows, lists, sources)), sources);
    }

    /** The rows of one file. */
    public List<AcceptedRow> rowsOf(SourceFile file) {
        return rows.findAll(file.submission(), file.form());
    }

    private List<SourceFile> sources(List<Long> files) {
        var nil = open.findNil(files);
        var refused = open.findRefusedSubjects(files);
        return submissions.findAll(files).stream()
                .map(file -> source(file, nil.contains(file.id()), refused.getOrDefault(file.id(), Set.of())))
                .sorted(Comparator.comparing(
                                (SourceFile file) -> file.unit().code(),
                                plan.units().order())
                        .thenComparing(file -> file.form().value())
                        .thenComparing(SourceFile::submission))
                .toList();
    }

    private SourceFile source(Submission file, boolean nil, Set<String> refused) {
        return new SourceFile(
                file.id(),
                plan.units().getOrFormer(file.unit().orElseThrow()),
                file.form().orElseThrow(),
                file.fileName(),
                file.sha256(),
                file.revision().orElse(0),
                file.received(),
                nil,
                refused);
    }
}
