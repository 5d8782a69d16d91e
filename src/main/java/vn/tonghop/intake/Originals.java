package vn.tonghop.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.submission.CorrectionRepository;
import vn.tonghop.submission.CorrectionRepository.Merge;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.RowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;
import vn.tonghop.table.Table;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * The bytes behind a file: the archived original or, for a table of corrected rows, that table merged into the file that its
 * rows came from. The dropped table stays in the archive as it was.
 */
public final class Originals {

    private final ArchiveFolder archive;
    private final TableOpening tables;
    private final FormVocabulary words;
    private final SubmissionRepository submissions;
    private final ReadingFactsRepository facts;
    private final RowRepository refused;
    private final CorrectionRepository merges;

    Originals(
            ArchiveFolder archive,
            TableOpening tables,
            FormVocabulary words,
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            RowRepository refused,
            CorrectionRepository merges) {
        this.archive = archive;
        this.tables = tables;
        this.words = words;
        this.submissions = submissions;
        this.facts = facts;
        this.refused = refused;
        this.merges = merges;
    }

    /** What to read for a file, and what there is to say about it beforehand. */
    record Original(Path path, List<Finding> findings) {}

    /** What to read for a file that has been read before. */
    public Path path(Submission file) {
        return archive.resolve(merges.find(file.id()).map(Merge::path).orElse(file.archivePath()));
    }

    /** What to read for a file that is read for the first time; a table of corrected rows is merged now. */
    Original open(Submission file) {
        var dropped = archive.resolve(file.archivePath());
        if (file.archivePath().isEmpty()) {
            return new Original(dropped, List.of());
        }
        try (var table = tables.open(dropped)) {
            return CorrectionHeading.isOnCorrectionTable(table.header(), words)
                    ? merge(file, dropped, table)
                    : new Original(dropped, List.of());
        } catch (UnreadableTableException refused) {
            return new Original(dropped, List.of());
        }
    }

    private Original merge(Submission file, Path dropped, Table corrected) {
        var heading = CorrectionHeading.read(corrected.header());
        var base = heading.flatMap(known -> base(file, known.base()));
        if (heading.isEmpty() || base.isEmpty()) {
            var number =
                    heading.map(CorrectionHeading::base).map(String::valueOf).orElse("?");
            return new Original(dropped, List.of(Finding.ofFile(FindingCode.CORRECTION_BASE_UNKNOWN, number)));
        }
        var correctable = new HashSet<>(refused.findRefused(base.get().id(), Integer.MAX_VALUE));
        var rows = CorrectedRows.read(corrected, heading.get(), baseHeader(base.get()), correctable);
        if (!rows.wrongLines().isEmpty() || rows.byLine().isEmpty()) {
            var lines =
                    correctable.stream().sorted().limit(50).map(String::valueOf).collect(Collectors.joining(", "));
            var wrong = String.join(", ", rows.wrongLines());
            return new Original(
                    dropped,
                    List.of(Finding.ofFile(
                            FindingCode.CORRECTION_LINE_UNKNOWN,
                            wrong,
                            base.get().fileName(),
                            lines)));
        }
        return merged(file, base.get(), rows);
    }

    /** The file that the rows came from, if it is one of the same folder that still stands. */
    private Optional<Submission> base(Submission file, long number) {
        return submissions
                .find(number)
                .filter(base -> base.folder().equals(file.folder()))
                .filter(base -> base.state() == SubmissionState.ANSWERED)
                .filter(base -> base.period().isPresent() && base.form().isPresent());
    }

    private List<String> baseHeader(Submission base) {
        return facts.get(base.id()).header();
    }

    private Original merged(Submission file, Submission base, CorrectedRows rows) {
        var period = base.period().map(code -> "Kỳ báo cáo: " + code).orElse("");
        try (var table = tables.open(path(base))) {
            var place = archive.keepMerged(file, base.id(), CorrectedFile.of(table, period, rows));
            merges.add(file.id(), new Merge(base.id(), place));
            return new Original(
                    archive.resolve(place),
                    List.of(Finding.ofFile(
                            FindingCode.ROWS_MERGED,
                            base.fileName(),
                            Long.toString(base.id()),
                            Integer.toString(rows.byLine().size()))));
        }
    }
}
