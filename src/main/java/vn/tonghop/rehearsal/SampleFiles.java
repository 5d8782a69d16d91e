package vn.tonghop.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.period.WorkingCalendar;
import vn.tonghop.trial.MovableClock;
import vn.tonghop.trial.SeparateProgram;
import vn.tonghop.trial.TrialAnswer;
import vn.tonghop.trial.TrialOffice;

/**
 * The files that units drop in a rehearsal: those of a folder with one folder for each unit. When such files once came says
 * nothing about the cycle that is rehearsed, so the units deliver one after another, evenly on the working days from the
 * opening to the cut-off. Files of another period stay out.
 */
final class SampleFiles {

    private static final LocalTime HOUR = LocalTime.of(10, 0);

    private final Map<String, List<Path>> byFolder;

    private SampleFiles(Map<String, List<Path>> byFolder) {
        this.byFolder = byFolder;
    }

    /** The files below that folder; none if there is no such folder. */
    static SampleFiles in(Path folder) {
        var found = new TreeMap<String, List<Path>>();
        for (var place : children(folder)) {
            var files = children(place).stream()
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            if (!files.isEmpty()) {
                found.put(name(place), files);
            }
        }
        return new SampleFiles(found);
    }

    /** Those that are for the period, or that nobody can tell a period of; they are tried in a folder below that place. */
    SampleFiles of(ReportingPeriod period, List<String> settings, Path place) {
        var others = ofOtherPeriods(period, settings, place);
        var kept = new TreeMap<String, List<Path>>();
        byFolder.forEach((folder, files) -> {
            var own = files.stream()
                    .filter(file -> !others.contains(key(folder, name(file))))
                    .toList();
            if (!own.isEmpty()) {
                kept.put(folder, own);
            }
        });
        return new SampleFiles(kept);
    }

    /** A trial tells for which period each file is; it is held on the day of the cut-off, when the period is open. */
    private Set<String> ofOtherPeriods(ReportingPeriod period, List<String> settings, Path place) {
        try (var office = TrialOffice.open(place, SeparateProgram.Log.SHARED)) {
            for (var entry : byFolder.entrySet()) {
                for (var file : entry.getValue()) {
                    office.drop(file, entry.getKey());
                }
            }
            var clock = new MovableClock(period.cutOff().atTime(HOUR));
            var others = new HashSet<String>();
            office.judgeTogether(clock, settings).answers().stream()
                    .map(TrialAnswer::file)
                    .filter(file -> !file.period().equals(Optional.of(period.code())))
                    .filter(file -> file.period().isPresent())
                    .forEach(file -> others.add(key(file.folder(), file.fileName())));
            return others;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot copy the files for a rehearsal", unreadable);
        }
    }

    /** When they are dropped, in order. */
    List<Arrival> arrivals(ReportingPeriod period, WorkingCalendar calendar) {
        var days = period.opens()
                .datesUntil(period.cutOff().plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        var arrivals = new ArrayList<Arrival>();
        for (var entry : byFolder.entrySet()) {
            var day = days.isEmpty() ? period.cutOff() : evenly(days, arrivals.size());
            arrivals.add(new Arrival(day.atTime(HOUR), entry.getKey(), entry.getValue()));
        }
        return arrivals;
    }

    /** The last unit delivers on the day of the cut-off. */
    private LocalDate evenly(List<LocalDate> days, int before) {
        return days.get(Math.max(0, (before + 1) * days.size() / byFolder.size() - 1));
    }

    private static String key(String folder, String file) {
        return folder + "/" + file;
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> !name(path).startsWith(".")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the folder " + folder, unreadable);
        }
    }

    private static String name(Path path) {
        var last = path.getFileName();
        return last == null ? "" : Normalizer.normalize(last.toString(), Normalizer.Form.NFC);
    }
}
