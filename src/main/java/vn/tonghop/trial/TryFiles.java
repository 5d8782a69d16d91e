package vn.tonghop.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.DroppedFile;
import vn.tonghop.intake.LeftFileRepository;
import vn.tonghop.intake.UnreadableOriginalException;
import vn.tonghop.receipt.ReceiptProperties;
import vn.tonghop.storage.SharedFolder;
import vn.tonghop.unit.UnitCode;

/**
 * Answers the files in the check folder, {@code <drop folder>/kiem-tra/<unit>/}: each gets the whole receipt, into
 * {@code <receipts>/<unit>/kiem-tra/}, and nothing of it is counted. The trial knows what the unit sent before, so that a
 * table of corrected rows finds its file and changes are told. The original goes to the archive, so that the answer can be
 * explained later; it leaves the folder only when its answer is in place.
 */
final class TryFiles implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(TryFiles.class);
    private static final int HASH_DIGITS = 8;
    /** A year and a month: the period of a file, the one before, and whatever may still be corrected. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final String NO_UNIT = "_khong-ro-don-vi";

    private final DropFolder dropFolder;
    private final ArchiveFolder archive;
    private final PastReading past;
    private final Path receipts;
    private final TrialSettings settings;
    private final TrialTally tally;
    private final LeftFileRepository leftFiles;
    private final Clock clock;

    TryFiles(
            DropFolder dropFolder,
            ArchiveFolder archive,
            PastReading past,
            ReceiptProperties receipts,
            TrialSettings settings,
            TrialTally tally,
            LeftFileRepository leftFiles,
            Clock clock) {
        this.leftFiles = leftFiles;
        this.dropFolder = dropFolder;
        this.archive = archive;
        this.past = past;
        this.receipts = receipts.folder();
        this.settings = settings;
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        var sweep = dropFolder.sweepOfTrials(contribution.getStepExecution()::isTerminateOnly);
        leftFiles.replaceTrials(sweep.left(), clock.instant());
        if (!sweep.settled().isEmpty()) {
            answer(sweep.settled());
        }
        return RepeatStatus.FINISHED;
    }

    private void answer(List<DroppedFile> files) {
        var now = clock.instant();
        var moved = new MovableClock(now);
        try (var office = TrialOffice.open(settings.place(), SeparateProgram.Log.SHARED);
                var program = office.start(moved, settings.values())) {
            var failures = new Replay(office, program, moved, archive).of(past(files, now));
            moved.moveTo(now);
            if (failures.isEmpty()) {
                answer(rounds(files), office, program);
            } else {
                answer(List.of(), new TrialOffice.Outcome(List.of(), failures));
            }
        }
    }

    /** Files of one folder are tried one after the other, each as if it came alone after all that is past. */
    private void answer(List<List<DroppedFile>> rounds, TrialOffice office, TrialProgram program) {
        program.remember();
        for (var round : rounds) {
            program.goBack();
            var dropped = round.stream().filter(file -> drop(file, office)).toList();
            answer(dropped, program.intake());
        }
    }

    private static List<List<DroppedFile>> rounds(List<DroppedFile> files) {
        var rounds = new ArrayList<List<DroppedFile>>();
        var taken = new HashMap<String, Integer>();
        for (var file : files) {
            var round = taken.merge(file.folder(), 1, Integer::sum);
            if (round > rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round - 1).add(file);
        }
        return rounds;
    }

    private PastReading.Past past(List<DroppedFile> files, Instant now) {
        var folders = files.stream().map(DroppedFile::folder).distinct().toList();
        return past.of(folders, now.minus(REMEMBERED));
    }

    private boolean drop(DroppedFile file, TrialOffice office) {
        try {
            archive.keep(file.inFolder(ReceiptProperties.TRIALS + "-" + file.folder()));
            office.drop(file.path(), file.folder());
            return true;
        } catch (UnreadableOriginalException | UncheckedIOException | IOException unreadable) {
            LOG.warn("left in the check folder: {}", unreadable.getMessage());
            return false;
        }
    }

    private void answer(List<DroppedFile> files, TrialOffice.Outcome outcome) {
        if (!outcome.failures().isEmpty()) {
            LOG.error(
                    "the files of the check folder could not be tried",
                    outcome.failures().get(0));
            return;
        }
        for (var answer : outcome.answers()) {
            files.stream().filter(file -> isAbout(answer, file)).forEach(file -> answer(file, answer));
        }
    }

    private static boolean isAbout(TrialAnswer answer, DroppedFile file) {
        return file.folder().equals(answer.file().folder())
                && file.name().equals(answer.file().fileName());
    }

    private void answer(DroppedFile file, TrialAnswer answer) {
        var unit = answer.file().unit().map(UnitCode::value).orElse(NO_UNIT);
        var place = receipts.resolve(unit).resolve(ReceiptProperties.TRIALS);
        try {
            SharedFolder.create(place);
            hand(answer.receipt().html(), place, answer);
            hand(answer.receipt().text(), place, answer);
            dropFolder.remove(file, answer.file().sha256());
            tally.count();
            LOG.info(
                    "tried for {}: {} {}",
                    unit,
                    answer.file().sha256(),
                    answer.file().verdict());
        } catch (IOException broken) {
            LOG.error("cannot answer the trial of {} in {}; it stays for a later run", file.path(), place, broken);
        }
    }

    /** The number of the receipt is one of the trial and says nothing; the hash of the file stands in its place. */
    private static void hand(Path written, Path place, TrialAnswer answer) throws IOException {
        var name = written.getFileName().toString();
        var hash = answer.file().sha256().substring(0, HASH_DIGITS);
        var handed = Files.move(
                written, place.resolve(hash + name.substring(name.indexOf('-'))), StandardCopyOption.REPLACE_EXISTING);
        SharedFolder.open(handed);
    }
}
