package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.submission.CorrectionRepository;
import vn.tonghop.submission.CorrectionRepository.Merge;
import vn.tonghop.submission.ReadingFactsRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SubmissionState;
import vn.tonghop.table.Table;
import vn.tonghop.table.note.UnreadableTableException;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * The table behind a file: that of the archived original or, for a table of corrected rows, that table merged into the file
 * that its rows came from. The dropped table stays in the archive as it was.
 */
public final class Originals {

    private final ArchiveFolder archive;
    private final TableOpening tables;
    private final FormVocabulary words;
    private final SubmissionRepository submissions;
    private final ReadingFactsRepository facts;
    private final CorrectableLines correctable;
    private final CorrectionRepository merges;
    private final ConflictCopies conflicts;

    Originals(
            ArchiveFolder archive,
            TableOpening tables,
            FormVocabulary words,
            SubmissionRepository submissions,
            ReadingFactsRepository facts,
            CorrectableLines correctable,
            CorrectionRepository merges,
            ConflictCopies conflicts) {
        this.archive = archive;
        this.tables = tables;
        this.words = words;
        this.submissions = submissions;
        this.facts = facts;
        this.correctable = correctable;
        this.merges = merges;
        this.conflicts = conflicts;
    }

    /** The table of a file, at its first row, and what there is to say about the file beforehand. */
    record Original(Table table, List<Finding> findings) {}

    /** Opens a file that was read before; the caller closes it. */
    public Table openAgain(Submission file) {
        return tables.openAgain(
                archive.resolve(merges.find(file.id()).map(Merge::path).orElse(file.archivePath())), file.received());
    }

    /** The physical lines of a text that cannot be read. */
    long countLines(Submission file) {
        return PhysicalLines.count(archive.resolve(file.archivePath()));
    }

    /**
     * Opens a file that is read for the first time; the caller closes it. A table of corrected rows is merged now.
     *
     * @throws UnreadableTableException if it cannot be read as a table
     */
    Original open(Submission file) {
        var dropped = tables.open(archive.resolve(file.archivePath()), file.received());
        var conflict = conflicts.of(file);
        if (conflict.isPresent()) {
            return new Original(dropped, List.of(conflict.get()));
        }
        return CorrectionHeading.isOnCorrectionTable(dropped.header(), words)
                ? corrected(file, dropped)
                : new Original(dropped, List.of());
    }

    private Original corrected(Submission file, Table dropped) {
        try {
            var merged = merge(file, dropped);
            if (merged.table() == dropped) {
                dropped.rewind();
            } else {
                dropped.close();
            }
            return merged;
        } catch (UnreadableTableException refused) {
            dropped.rewind();
            return new Original(dropped, List.of());
        } catch (RuntimeException failed) {
            dropped.close();
            throw failed;
        }
    }

    private Original merge(Submission file, Table dropped) {
        var heading = CorrectionHeading.read(dropped.header());
        var base = heading.flatMap(known -> base(file, known.base()));
        if (heading.isEmpty() || base.isEmpty()) {
            var number =
                    heading.map(CorrectionHeading::base).map(String::valueOf).orElse("?");
            return new Original(dropped, List.of(Finding.ofFile(FindingCode.CORRECTION_BASE_UNKNOWN, number)));
        }
        var own = correctable.of(base.get().id(), Integer.MAX_VALUE);
        var rows = CorrectedRows.read(dropped, heading.get(), baseHeader(base.get()), own, correctable::isIndicator);
        if (!rows.wrongLines().isEmpty() || rows.count() == 0) {
            var lines = own.stream().limit(50).map(String::valueOf).collect(Collectors.joining(", "));
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
        try (var table = openAgain(base)) {
            var place = archive.keepMerged(file, base.id(), CorrectedFile.of(table, period, rows));
            merges.add(file.id(), new Merge(base.id(), place));
            return new Original(
                    tables.open(archive.resolve(place), file.received()),
                    List.of(Finding.ofFile(
                            FindingCode.ROWS_MERGED,
                            base.fileName(),
                            Long.toString(base.id()),
                            OfficialNumber.inSentence(rows.count()))));
        }
    }
}
