package vn.tonghop.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.tonghop.storage.AtomicFile;
import vn.tonghop.template.Templates;

/** Writes the dashboard again, in one step, so that a reader never sees half a page. */
public final class WriteDashboard implements Tasklet {

    private final DashboardReading reading;
    private final Templates templates;
    private final Path file;

    WriteDashboard(DashboardReading reading, Templates templates, DashboardProperties properties) {
        this.reading = reading;
        this.templates = templates;
        this.file = properties.file();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        write();
        return RepeatStatus.FINISHED;
    }

    /**
     * Writes the page as things stand now.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write() {
        var page = templates.html("dashboard/dashboard.html", Map.of("page", reading.read(file)));
        try {
            AtomicFile.write(file, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot write the dashboard %s; make room or give write permission".formatted(file), broken);
        }
    }
}
