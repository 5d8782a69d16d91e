package vn.tonghop.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.tonghop.fixture.Plans;
import vn.tonghop.forms.StandardForms;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.FileOpening;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;
import vn.tonghop.table.note.UnreadableTableException;

/** A file as the reader hands it on, without a database. */
public final class SurveyedFile {

    private SurveyedFile() {}

    /** What the reader makes of a file, all of its rows in one piece. */
    public static FilePart wholly(Submission submission, Path path) {
        var words = StandardForms.words();
        var surveyor = new FileSurveyor(words, Plans.shipped());
        try (var table = new TableOpening(settings(), words, Plans.shipped(), FileOpening.ofTheSystem())
                .open(path, submission.received())) {
            var survey = surveyor.survey(submission, table);
            return new FilePart(survey, 1, survey.isRefused() ? List.of() : rows(table, survey));
        } catch (UnreadableTableException refused) {
            return new FilePart(surveyor.refused(submission, refused), 1, List.of());
        }
    }

    private static List<RawRow> rows(Table table, FileSurvey survey) {
        var readings = new RawRows();
        var rows = new ArrayList<RawRow>();
        table.rewind();
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            if (!(line.get() instanceof TableLine.Summary)) {
                rows.add(readings.of(line.get(), survey));
            }
        }
        return rows;
    }

    private static IntakeProperties settings() {
        return new IntakeProperties(
                Path.of("input"),
                Path.of("archive"),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                false,
                500,
                1,
                DataSize.ofMegabytes(512),
                1_000_000,
                500);
    }
}
