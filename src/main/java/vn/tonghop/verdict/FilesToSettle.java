package vn.tonghop.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.form.FormCode;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.submission.ArrivalRepository;
import vn.tonghop.submission.CorrectionRepository;
import vn.tonghop.submission.ExtensionRepository;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.UnitCode;

/** Reads what is known of files before their verdicts, of many of them at once. */
final class FilesToSettle {

    private final ReadingFactsRepository facts;
    private final RowRepository rows;
    private final FindingRepository findings;
    private final CorrectionRepository merges;
    private final ArrivalRepository arrivals;
    private final ExtensionRepository extensions;
    private final SupplementRepository supplements;

    FilesToSettle(
            ReadingFactsRepository facts,
            RowRepository rows,
            FindingRepository findings,
            CorrectionRepository merges,
            ArrivalRepository arrivals,
            ExtensionRepository extensions,
            SupplementRepository supplements) {
        this.facts = facts;
        this.rows = rows;
        this.findings = findings;
        this.merges = merges;
        this.arrivals = arrivals;
        this.extensions = extensions;
        this.supplements = supplements;
    }

    /** The files in their order. */
    List<FileToSettle> read(List<Submission> files) {
        var ids = files.stream().map(Submission::id).toList();
        var understood = facts.getAll(ids);
        var refused = findings.findRefused(ids);
        var merged = merges.findAll(ids);
        var seen = arrivals.findSeen(ids);
        var repeating = repeating(understood);
        var periods = new HashMap<PeriodCode, PeriodState>();
        return files.stream()
                .map(file -> {
                    var about = facts(understood, file);
                    var period = about.period().map(code -> periods.computeIfAbsent(code, this::state));
                    return new FileToSettle(
                            file,
                            about,
                            refused.contains(file.id()),
                            Optional.ofNullable(merged.get(file.id())),
                            seen.contains(file.id()),
                            repeating.contains(file.id()),
                            period.flatMap(state -> file.unit().map(state.extended()::get)),
                            period.filter(PeriodState::isReportSent).isPresent());
                })
                .toList();
    }

    private Set<Long> repeating(Map<Long, ReadingFacts> understood) {
        var byForm = new HashMap<FormCode, List<Long>>();
        understood.forEach((file, about) -> about.form()
                .ifPresent(form ->
                        byForm.computeIfAbsent(form, none -> new ArrayList<>()).add(file)));
        return byForm.entrySet().stream()
                .flatMap(of -> rows.findRepeating(of.getValue(), of.getKey()).stream())
                .collect(Collectors.toSet());
    }

    private static ReadingFacts facts(Map<Long, ReadingFacts> understood, Submission file) {
        return Optional.ofNullable(understood.get(file.id())).orElseThrow();
    }

    private PeriodState state(PeriodCode period) {
        return new PeriodState(extensions.findAll(period), supplements.isReportSent(period));
    }

    /** What holds for every file of a period. */
    private record PeriodState(Map<UnitCode, LocalDate> extended, boolean isReportSent) {}
}
