package vn.tonghop.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.run.DispatchParameters;
import vn.tonghop.run.JobRun;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunParameters;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.trial.MovableClock;
import vn.tonghop.trial.SeparateProgram;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * A whole cycle of a period, day after day from its opening to its deadline, with a moved clock and captured mail, in a folder
 * and a database of its own: what ran, and what went to whom.
 */
public final class Rehearsal implements AutoCloseable {

    private final Path folder;
    private final SeparateProgram program;
    private final List<String> settings;
    private final Mode mode;
    private final MovableClock clock;
    private final ConfigurableApplicationContext context;
    private final TimelineRecorder recorder;

    /** What starts the runs. */
    public enum Mode {
        /** The program stays up: each thing is done at its moment, and there is a night. */
        SERVE,
        /** A timer starts the night, and nothing else runs. */
        TIMER
    }

    /** Starts the program in that folder, with the settings of the real one. */
    public Rehearsal(Path folder, List<String> settings, Mode mode, LocalDateTime now) {
        this.folder = folder;
        this.program = SeparateProgram.inMemory(folder, SeparateProgram.Log.OWN);
        this.settings = List.copyOf(settings);
        this.mode = mode;
        this.clock = new MovableClock(now);
        this.context = program.start(clock, settings);
        this.recorder = context.getBean(TimelineRecorder.class);
    }

    /** The plan that is rehearsed. */
    public Plan plan() {
        return context.getBean(Plan.class);
    }

    /** Where mails, receipts and reports of the rehearsal lie. */
    public Path output() {
        return program.output();
    }

    /** Rehearses a period with the files of that folder, which stay where they are. */
    public Timeline play(ReportingPeriod period, Path files) {
        makeNew(folder);
        create(program.input());
        var arrivals = SampleFiles.in(files).of(period, settings, folder).arrivals(period, plan().calendar());
        clock.moveTo(period.opens().atStartOfDay());
        context.getBean(RunWatch.class).begin(clock.instant());
        var events = new ArrayList<TimelineEvent>();
        for (var scene : scenes(period, arrivals)) {
            clock.moveTo(scene.moment());
            events.add(scene.action().get());
        }
        return recorder.close(period, events);
    }

    /** Something that is going to take place. */
    private record Scene(LocalDateTime moment, Supplier<TimelineEvent> action) {}

    private List<Scene> scenes(ReportingPeriod period, List<Arrival> arrivals) {
        var scenes = new ArrayList<Scene>();
        arrivals.forEach(arrival -> scenes.add(new Scene(arrival.moment(), () -> deliver(arrival))));
        period.opens().datesUntil(period.deadline().plusDays(1)).forEach(day -> {
            dispatches(day, period).forEach(moment -> scenes.add(new Scene(moment, () -> dispatch(moment, period))));
            nights(day).forEach(moment -> scenes.add(new Scene(moment, () -> night(moment, period))));
        });
        scenes.sort(Comparator.comparing(Scene::moment));
        return scenes;
    }

    /** The moments of a day at which something may fall due; dispatches in between would find nothing. */
    private Stream<LocalDateTime> dispatches(LocalDate day, ReportingPeriod period) {
        return mode == Mode.TIMER
                ? Stream.of()
                : Stream.of(OfficeHours.begin(day).toLocalDateTime(), day.atTime(period.sendAt()))
                        .distinct();
    }

    private List<LocalDateTime> nights(LocalDate day) {
        var times = context.getBean(ScheduleProperties.class).nights();
        var end = day.plusDays(1).atStartOfDay(OfficialDate.ZONE).toInstant();
        var nights = new ArrayList<LocalDateTime>();
        for (var night = times.after(
                        day.atStartOfDay(OfficialDate.ZONE).toInstant().minusMillis(1));
                night.isBefore(end);
                night = times.after(night)) {
            nights.add(LocalDateTime.ofInstant(night, OfficialDate.ZONE));
        }
        return nights;
    }

    private TimelineEvent deliver(Arrival arrival) {
        var place = create(program.input().resolve(arrival.folder()));
        for (var file : arrival.files()) {
            drop(file, place.resolve(file.getFileName()));
        }
        return new TimelineEvent(arrival.moment(), TimelineEvent.Kind.DELIVERY, List.of(recorder.delivery(arrival)));
    }

    private void drop(Path file, Path to) {
        try {
            Files.copy(file, to);
            Files.setLastModifiedTime(to, FileTime.from(clock.instant()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot drop %s for the rehearsal".formatted(to), unwritable);
        }
    }

    private TimelineEvent dispatch(LocalDateTime moment, ReportingPeriod period) {
        return new TimelineEvent(
                moment,
                TimelineEvent.Kind.DISPATCH,
                recorder.linesOf(run(DispatchParameters::ofNow), period, moment.toLocalDate()));
    }

    private TimelineEvent night(LocalDateTime moment, ReportingPeriod period) {
        return new TimelineEvent(
                moment,
                TimelineEvent.Kind.NIGHT,
                recorder.linesOf(
                        run(run -> new NightlyParameters(run, mode == Mode.TIMER)), period, moment.toLocalDate()));
    }

    private String run(Function<String, RunParameters> told) {
        var runs = context.getBean(JobRun.class);
        var parameters = told.apply(runs.newRun());
        var outcome = runs.start(parameters);
        if (!outcome.completed()) {
            throw new IllegalStateException(
                    "the rehearsal broke off at %s in %s".formatted(clock.instant(), parameters.job()),
                    outcome.failures().stream().findFirst().orElse(null));
        }
        return outcome.run();
    }

    /** What an earlier rehearsal left is kept. */
    private static void makeNew(Path folder) {
        try {
            var place = folder.toAbsolutePath().getParent();
            if (place != null) {
                create(place);
            }
            Files.createDirectory(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot make the folder %s for the rehearsal".formatted(folder), unwritable);
        }
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot make the folder %s for the rehearsal".formatted(folder), unwritable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
