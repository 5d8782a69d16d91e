package vn.tonghop.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunParameters;
import vn.tonghop.run.SlipParameters;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.trial.MovableClock;
import vn.tonghop.trial.SeparateProgram;

/** The office of a rehearsal: the program once more, with a clock that is moved, and folders of its own. */
final class RehearsedOffice implements AutoCloseable {

    private final Path folder;
    private final SeparateProgram program;
    private final MovableClock clock;
    private final ConfigurableApplicationContext context;

    /** Starts the program in that folder, with the settings of the real one and, if need be, other parts. */
    RehearsedOffice(
            Path folder,
            List<String> settings,
            LocalDateTime now,
            ApplicationContextInitializer<ConfigurableApplicationContext> otherParts) {
        this.folder = folder;
        this.program = SeparateProgram.inMemory(folder, SeparateProgram.Log.OWN);
        this.clock = new MovableClock(now);
        this.context = program.start(clock, settings, otherParts);
    }

    Plan plan() {
        return get(Plan.class);
    }

    Path output() {
        return program.output();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Makes the folders; what an earlier rehearsal left is kept. */
    void open() {
        try {
            var place = folder.toAbsolutePath().getParent();
            if (place != null) {
                Files.createDirectories(place);
            }
            Files.createDirectory(folder);
            Files.createDirectories(program.input());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot make the folder %s for the rehearsal".formatted(folder), unwritable);
        }
    }

    /** From here on a night is expected every day. */
    void begin(ReportingPeriod period) {
        clock.moveTo(period.opens().atStartOfDay());
        get(RunWatch.class).begin(clock.instant());
    }

    /** Moves the clock to that moment in Vietnam. */
    RehearsedOffice at(LocalDateTime moment) {
        clock.moveTo(moment);
        return this;
    }

    /** Somebody drops a file, now. */
    void drop(String unit, String name, byte[] content) {
        var place = program.input().resolve(unit);
        try {
            var file = Files.write(Files.createDirectories(place).resolve(name), content);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "cannot drop %s into %s for the rehearsal".formatted(name, place), unwritable);
        }
    }

    /** Sends what is due now; the identity of the run. */
    String dispatch() {
        return run(DispatchParameters::ofNow);
    }

    /** The main job; the identity of the run. */
    String night(boolean byTimer) {
        return run(run -> new NightlyParameters(run, byTimer));
    }

    /** Carries out the slips that lie there, as a program that stays up does every quarter of an hour, and sends what is due. */
    String decide() {
        run(SlipParameters::new);
        plan().periods().forEach(period -> run(run -> new ConsolidationParameters(run, period.code(), true)));
        return dispatch();
    }

    private String run(Function<String, RunParameters> told) {
        var runs = get(JobRun.class);
        var parameters = told.apply(runs.newRun());
        var outcome = runs.start(parameters);
        if (!outcome.completed()) {
            throw new IllegalStateException(
                    "the rehearsal broke off at %s in %s".formatted(clock.instant(), parameters.job()),
                    outcome.failures().stream().findFirst().orElse(null));
        }
        return outcome.run();
    }

    @Override
    public void close() {
        context.close();
    }
}
