package vn.tonghop.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tonghop.period.OfficeHours;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * A whole cycle of a period, day after day from its opening to its deadline, with a moved clock and captured mail, in a folder
 * and a database of its own: what ran, and what went to whom.
 */
public final class Rehearsal implements AutoCloseable {

    private final Path folder;
    private final List<String> settings;
    private final Mode mode;
    private final RehearsedOffice office;
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
        this.settings = List.copyOf(settings);
        this.mode = mode;
        this.office = new RehearsedOffice(folder, settings, now, asItIs -> {});
        this.recorder = office.get(TimelineRecorder.class);
    }

    /** The plan that is rehearsed. */
    public Plan plan() {
        return office.plan();
    }

    /** Where mails, receipts and reports of the rehearsal lie. */
    public Path output() {
        return office.output();
    }

    /** Rehearses a period with the files of that folder, which stay where they are. */
    public Timeline play(ReportingPeriod period, Path files) {
        office.open();
        var arrivals = SampleFiles.in(files).of(period, settings, folder).arrivals(period, plan().calendar());
        office.begin(period);
        var events = new ArrayList<TimelineEvent>();
        for (var scene : scenes(period, arrivals)) {
            office.at(scene.moment());
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
        var times = office.get(ScheduleProperties.class).nights();
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
        arrival.files()
                .forEach(
                        file -> office.drop(arrival.folder(), file.getFileName().toString(), content(file)));
        return new TimelineEvent(arrival.moment(), TimelineEvent.Kind.DELIVERY, List.of(recorder.delivery(arrival)));
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read %s for the rehearsal".formatted(file), unreadable);
        }
    }

    private TimelineEvent dispatch(LocalDateTime moment, ReportingPeriod period) {
        return new TimelineEvent(
                moment, TimelineEvent.Kind.DISPATCH, recorder.linesOf(office.dispatch(), period, moment.toLocalDate()));
    }

    private TimelineEvent night(LocalDateTime moment, ReportingPeriod period) {
        return new TimelineEvent(
                moment,
                TimelineEvent.Kind.NIGHT,
                recorder.linesOf(office.night(mode == Mode.TIMER), period, moment.toLocalDate()));
    }

    @Override
    public void close() {
        office.close();
    }
}
