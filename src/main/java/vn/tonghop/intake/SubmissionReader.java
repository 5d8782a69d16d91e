package vn.tonghop.intake;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.dao.DataAccessException;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.LeftFile.Reason;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.Submission;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;
import vn.tonghop.table.note.NoteCode;
import vn.tonghop.table.note.UnreadableTableException;

/**
 * Reads archived files one after the other, piece by piece. A file is opened and understood once; its rows are read twice, to
 * survey them and to hand them on, so that memory stays small. A file on which the reading itself fails is refused with a
 * finding, and the files after it are read.
 */
final class SubmissionReader implements ItemStreamReader<FilePart> {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionReader.class);
    /** Reasons for which a text cannot be read although its lines can be counted. */
    private static final Set<NoteCode> TEXTS =
            EnumSet.of(NoteCode.BAD_BYTE, NoteCode.ENCODING_UNKNOWN, NoteCode.LINE_TOO_LONG);

    private final SubmissionRepository submissions;
    private final Originals originals;
    private final LeftFileRepository leftFiles;
    private final Clock clock;
    private final int rowsOfAPart;
    private final FileSurveyor surveyor;
    private final RawRows rows = new RawRows();
    private final List<Long> files;
    private final Queue<Submission> waiting = new ArrayDeque<>();
    private @Nullable Table table;
    private @Nullable FileSurvey survey;
    private int parts;

    /** Reads the files with the given identities, joined by commas, with at most that many rows in a piece. */
    SubmissionReader(
            SubmissionRepository submissions,
            Originals originals,
            FormVocabulary words,
            Plan plan,
            LeftFileRepository leftFiles,
            Clock clock,
            int rowsOfAPart,
            String files) {
        this.submissions = submissions;
        this.originals = originals;
        this.leftFiles = leftFiles;
        this.clock = clock;
        this.rowsOfAPart = rowsOfAPart;
        this.surveyor = new FileSurveyor(words, plan);
        this.files = Arrays.stream(files.split(",", -1))
                .filter(identity -> !identity.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    @Override
    public void open(ExecutionContext executionContext) {
        // Nothing is restarted in the middle: every run reads its files from their first line.
        waiting.addAll(submissions.findAll(files));
    }

    @Override
    public @Nullable FilePart read() {
        var rows = nextRows();
        if (survey != null && !rows.isEmpty()) {
            return new FilePart(survey, ++parts, rows);
        }
        close();
        var next = waiting.poll();
        return next == null ? null : begin(next);
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
            table = null;
        }
    }

    /**
     * Whatever a workbook, a library or a charset throws, or a defect of ours, stops this one file only; what the database
     * throws is no fault of the file.
     */
    private FilePart begin(Submission file) {
        parts = 1;
        try {
            return opened(file);
        } catch (DataAccessException database) {
            throw database;
        } catch (NotArchivedException full) {
            LOG.error("the corrected rows of submission {} cannot be merged", file.id(), full);
            leftFiles.add(
                    new LeftFile(file.folder(), file.fileName(), Reason.NOT_MERGED, String.valueOf(full.getCause())),
                    clock.instant());
            return unreadable(file, Finding.ofFile(FindingCode.CORRECTION_NOT_KEPT, ""));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            LOG.error("the reader failed on submission {} (sha {})", file.id(), file.sha256(), failure);
            return unreadable(file, ReadingFindings.failure(failure.toString()));
        }
    }

    private FilePart unreadable(Submission file, Finding reason) {
        close();
        var unreadable = FileSurvey.unreadable(file, "", reason);
        survey = unreadable;
        return new FilePart(unreadable, parts, List.of());
    }

    private FilePart opened(Submission file) {
        var begun = surveyed(file);
        survey = begun;
        if (begun.isRefused()) {
            close();
        } else if (table != null) {
            table.rewind();
        }
        return new FilePart(begun, parts, nextRows());
    }

    private FileSurvey surveyed(Submission file) {
        if (file.archivePath().isEmpty()) {
            return FileSurvey.unreadable(file, "", Finding.ofFile(FindingCode.FILE_NOT_READABLE, ""));
        }
        try {
            var original = originals.open(file);
            table = original.table();
            return surveyor.survey(file, original.table()).with(original.findings());
        } catch (UnreadableTableException refused) {
            var unread = surveyor.refused(file, refused);
            return TEXTS.contains(refused.note().code()) ? unread.withLines(originals.countLines(file)) : unread;
        }
    }

    private List<RawRow> nextRows() {
        var opened = table;
        var about = survey;
        var found = new ArrayList<RawRow>();
        if (opened != null && about != null) {
            for (var line = nextData(opened); line.isPresent(); line = nextData(opened)) {
                found.add(rows.of(line.get(), about));
                if (found.size() == rowsOfAPart) {
                    return found;
                }
            }
        }
        return found;
    }

    /** The next row of data; totals and headings of groups are set aside. */
    private static Optional<TableLine> nextData(Table opened) {
        var line = opened.next();
        while (line.isPresent() && line.get() instanceof TableLine.Summary) {
            line = opened.next();
        }
        return line;
    }
}
