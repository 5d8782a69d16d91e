package vn.tonghop.slip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.intake.ArchiveFolder;
import vn.tonghop.intake.ArchivedFile;
import vn.tonghop.intake.DropFolder;
import vn.tonghop.intake.DroppedFile;
import vn.tonghop.intake.FirstTaker;
import vn.tonghop.intake.UnreadableOriginalException;
import vn.tonghop.plan.Plan;
import vn.tonghop.slip.DroppedSlip.Paper;
import vn.tonghop.slip.SlipHandling.Taken;

/** Takes the slips out of the drop folder, with the documents beside them: into the archive, then carried out, then away. */
final class TakeSlips implements Tasklet, FirstTaker {

    private static final Logger LOG = LoggerFactory.getLogger(TakeSlips.class);

    private final DropFolder dropFolder;
    private final ArchiveFolder archive;
    private final WaitingSlips waiting;
    private final SlipHandling desk;
    private final Plan plan;

    TakeSlips(DropFolder dropFolder, ArchiveFolder archive, WaitingSlips waiting, SlipHandling desk, Plan plan) {
        this.dropFolder = dropFolder;
        this.archive = archive;
        this.waiting = waiting;
        this.desk = desk;
        this.plan = plan;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        take(contribution.getStepExecution()::isTerminateOnly);
        return RepeatStatus.FINISHED;
    }

    @Override
    public void take(BooleanSupplier stopped) {
        if (waiting.isAny()) {
            take(dropFolder.sweepAll(stopped).settled());
        }
    }

    @Override
    public boolean owns(DroppedFile file) {
        return waiting.read(file).isPresent();
    }

    private void take(List<DroppedFile> settled) {
        var slips = new LinkedHashMap<DroppedFile, Slip>();
        settled.forEach(file -> waiting.read(file).ifPresent(slip -> slips.put(file, slip)));
        var drafter = plan.units().get(plan.office().drafter());
        var beside = settled.stream()
                .filter(file -> file.folder().equals(drafter.folder()))
                .filter(file -> Papers.isPaper(file.name()))
                .toList();
        slips.forEach((file, slip) -> {
            try {
                take(file, slip, slip.kind() == SlipKind.ISSUE ? beside : List.of());
            } catch (UncheckedIOException | UnreadableOriginalException notArchived) {
                LOG.error("a slip cannot be archived and waits for the next run", notArchived);
            }
        });
    }

    private void take(DroppedFile file, Slip slip, List<DroppedFile> beside) {
        var archived = archive.keep(file);
        var kept = new LinkedHashMap<DroppedFile, ArchivedFile>();
        beside.forEach(paper -> kept.put(paper, archive.keep(paper)));
        var drafter = plan.units().get(plan.office().drafter()).name();
        var dropped = new DroppedSlip(slip, file.name(), drafter, papers(kept));
        desk.handle(new Taken(dropped, file, archived));
        kept.put(file, archived);
        kept.forEach(this::remove);
    }

    private List<Paper> papers(Map<DroppedFile, ArchivedFile> kept) {
        var papers = new ArrayList<Paper>();
        kept.forEach((file, archived) -> papers.add(
                new Paper(Papers.suffix(file.name()), file.name(), archived.path(), archive.resolve(archived.path()))));
        return papers;
    }

    private void remove(DroppedFile file, ArchivedFile archived) {
        try {
            dropFolder.remove(file, archived.sha256());
        } catch (IOException notAllowed) {
            LOG.warn(
                    "taken, but it cannot be removed from the drop folder: {} ({})",
                    file.path(),
                    notAllowed.toString());
        }
    }
}
