package vn.tonghop.verdict;

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
import vn.tonghop.submission.CorrectionRepository.Merge;
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowCount;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.verdict.PeriodStates.PeriodState;

/** Reads what is known of the files of a round before their verdicts, of all of them at once. */
final class FilesToSettle {

    private final SubmissionRepository submissions;
    private final ReadingFactsRepository facts;
    private final RowRepository rows;
    private final FindingRepository findings;
    private final CorrectionRepository merges;
    private final ArrivalRepository arrivals;
    private final PeriodStates periods;

    FilesToSettle(
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            RowRepository rows,
            FindingRepository findings,
            CorrectionRepository merges,
            ArrivalRepository arrivals,
            PeriodStates periods) {
        this.submissions = submissions;
        this.facts = facts;
        this.rows = rows;
        this.findings = findings;
        this.merges = merges;
        this.arrivals = arrivals;
        this.periods = periods;
    }

    /** The files in their order. */
    List<FileToSettle> read(List<Submission> files) {
        var ids = files.stream().map(Submission::id).toList();
        var understood = facts.getAll(ids);
        var forms = forms(understood);
        var read = new Round(
                understood,
                findings.findRefused(ids),
                merges.findAll(ids),
                arrivals.findSeen(ids),
                repeating(forms),
                rows.counts(forms),
                submissions.findLastRevisions(ids),
                states(understood, files));
        return files.stream().map(read::about).toList();
    }

    private Map<PeriodCode, PeriodState> states(Map<Long, ReadingFacts> understood, List<Submission> files) {
        return understood.values().stream()
                .flatMap(about -> about.period().stream())
                .distinct()
                .collect(Collectors.toMap(period -> period, period -> periods.read(period, files)));
    }

    private static Map<Long, FormCode> forms(Map<Long, ReadingFacts> understood) {
        var forms = new HashMap<Long, FormCode>();
        understood.forEach((file, about) -> about.form().ifPresent(form -> forms.put(file, form)));
        return forms;
    }

    private Set<Long> repeating(Map<Long, FormCode> forms) {
        var byForm = new HashMap<FormCode, List<Long>>();
        forms.forEach((file, form) ->
                byForm.computeIfAbsent(form, none -> new ArrayList<>()).add(file));
        return byForm.entrySet().stream()
                .flatMap(of -> rows.findRepeating(of.getValue(), of.getKey()).stream())
                .collect(Collectors.toSet());
    }

    /** What was read of the files of a round, by their numbers, and of their periods. */
    private record Round(
            Map<Long, ReadingFacts> facts,
            Set<Long> refused,
            Map<Long, Merge> merged,
            Set<Long> seen,
            Set<Long> repeating,
            Map<Long, RowCount> stored,
            Map<Long, Integer> revisions,
            Map<PeriodCode, PeriodState> periods) {

        FileToSettle about(Submission file) {
            var understood = Optional.ofNullable(facts.get(file.id())).orElseThrow();
            var period = understood.period().map(periods::get).orElse(PeriodState.UNKNOWN);
            return new FileToSettle(
                    file,
                    understood,
                    refused.contains(file.id()),
                    Optional.ofNullable(merged.get(file.id())),
                    seen.contains(file.id()),
                    repeating.contains(file.id()),
                    stored.getOrDefault(file.id(), RowCount.NONE),
                    period.inForceBeside(file),
                    revisions.getOrDefault(file.id(), 0),
                    period.extendedUntil(file),
                    period.isReportSent());
        }
    }
}
