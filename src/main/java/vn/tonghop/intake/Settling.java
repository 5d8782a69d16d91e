package vn.tonghop.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.tonghop.intake.LeftFile.Reason;

/**
 * Tells finished files from growing ones. A file is finished when two looks in a row found it the same and it is old enough:
 * by its times, or because it was watched for so long without a change, whatever its times say. A run waits for those that
 * can still become so.
 */
final class Settling {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private final IntakeProperties properties;
    private final FolderTime time;
    private final BooleanSupplier stopped;
    private final Map<Path, Watched> watched = new HashMap<>();

    Settling(IntakeProperties properties, FolderTime time, BooleanSupplier stopped) {
        this.properties = properties;
        this.time = time;
        this.stopped = stopped;
    }

    /** A file as it was seen last, when it was first seen so, in how many looks, and whether it grew while it was watched. */
    private record Watched(DroppedFile file, Instant since, int looks, boolean grew) {

        Watched next(DroppedFile seen, Instant now) {
            return file.looksLike(seen) ? new Watched(seen, since, looks + 1, grew) : new Watched(seen, now, 1, true);
        }
    }

    /** What there is to take, in order of arrival, and what is left. */
    Sweep of(Supplier<FolderLook> looking) {
        var begin = now();
        var look = seen(looking.get(), begin);
        if (look.files().isEmpty()) {
            return new Sweep(List.of(), look.left());
        }
        time.pause(properties.settlePause());
        var end = now();
        look = seen(looking.get(), end);
        while (waitsFor(look, end, properties.longestWait().minus(Duration.between(begin, end)))) {
            time.pause(longer(properties.settlePause()));
            end = now();
            look = seen(looking.get(), end);
        }
        return sweep(look, end);
    }

    private Instant now() {
        return properties.minimumAge().isZero() ? Instant.EPOCH : time.now(properties.dropFolder());
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }

    private FolderLook seen(FolderLook look, Instant now) {
        for (var file : look.files()) {
            var before = watched.get(file.path());
            watched.put(file.path(), before == null ? new Watched(file, now, 1, false) : before.next(file, now));
        }
        return look;
    }

    /** Whether one of the files can become old enough in what is left of the time. */
    private boolean waitsFor(FolderLook look, Instant now, Duration left) {
        return !stopped.getAsBoolean()
                && look.files().stream()
                        .map(file -> missing(file, now))
                        .anyMatch(missing -> !missing.isZero() && missing.compareTo(left) <= 0);
    }

    private Watched watched(DroppedFile file) {
        return Objects.requireNonNull(watched.get(file.path()), "every file of a look is watched");
    }

    /** How long a file must still stay as it is. */
    private Duration missing(DroppedFile file, Instant now) {
        var known = watched(file);
        var age = Duration.between(file.changed(), now);
        var seen = Duration.between(known.since(), now);
        var rested = known.grew() || age.compareTo(seen) < 0 ? seen : age;
        var missing = properties.minimumAge().minus(rested);
        return missing.isNegative() ? Duration.ZERO : missing;
    }

    private Sweep sweep(FolderLook look, Instant now) {
        var settled = new ArrayList<DroppedFile>();
        var left = new ArrayList<>(look.left());
        for (var file : look.files()) {
            if (watched(file).looks() < 2) {
                left.add(LeftFile.of(file, Reason.CHANGING));
            } else if (!missing(file, now).isZero()) {
                left.add(LeftFile.of(file, Reason.FRESH));
            } else if (properties.waitForMarker() && DoneMarker.of(file.path()).isEmpty()) {
                left.add(LeftFile.of(file, Reason.NO_MARKER));
            } else {
                settled.add(file);
            }
        }
        settled.sort(Comparator.comparing(DroppedFile::received)
                .thenComparing(DroppedFile::modified)
                .thenComparing(file -> file.path().toString()));
        return new Sweep(settled, left);
    }
}
