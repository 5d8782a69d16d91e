package vn.tonghop.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import vn.tonghop.fixture.DatabaseKind;

/**
 * Runs a night on one kind of database: once undisturbed, then again and again with kills, each followed by a plain start of
 * the same command, and compares what is left.
 */
final class Lane implements AutoCloseable {

    private final Place place;
    private final Set<String> points = new TreeSet<>();
    private final Set<String> hit = new TreeSet<>();
    private final List<String> differences = new ArrayList<>();
    private Snapshot undisturbed = new Snapshot(Map.of());
    private String told = "";
    private int kills;
    private int startsTonight;

    Lane(DatabaseKind kind, Path folder, Program program) {
        this.place = new Place(kind, folder, program);
    }

    /** What a lane came to. */
    record Result(DatabaseKind kind, int kills, int starts, Set<String> hit, List<String> differences) {}

    /** The undisturbed night; tells every point that it passed. */
    Set<String> runUndisturbed() {
        begin();
        var started = place.start(Map.of(), night());
        var ended = started.await();
        if (ended.exitCode() != 1) {
            throw new IllegalStateException("the undisturbed night failed: " + ended);
        }
        started.passed().stream()
                .filter(line -> line.startsWith("point "))
                .map(line -> line.substring("point ".length()))
                .forEach(points::add);
        undisturbed = Snapshot.of(place);
        told = files(ended.out());
        return Set.copyOf(points);
    }

    /** A night that is killed so many times, each time started again, and at last comes to its end. */
    void runKilled(Iterator<Kill> next, int most) {
        begin();
        var killedAt = new ArrayList<String>();
        var killed = true;
        while (killed && killedAt.size() < most && next.hasNext()) {
            killed = kill(next.next(), killedAt);
        }
        var last = place.run(night());
        if (killed && last.exitCode() != 1) {
            differences.add("after %s the night ended with %s".formatted(killedAt, last));
        }
        if (killed && !files(last.out()).equals(told)) {
            differences.add("after %s the night tells of other files: %s".formatted(killedAt, last.out()));
        }
        undisturbed.differencesTo(Snapshot.of(place)).stream()
                .map(difference -> "after %s: %s".formatted(killedAt, difference))
                .forEach(differences::add);
        kills += killedAt.size();
        hit.addAll(killedAt);
    }

    Result result() {
        return new Result(place.kind(), kills, place.starts(), hit, differences);
    }

    @Override
    public void close() {
        place.close();
    }

    /** Each start of a night is later than the one before, as it is by any clock. */
    private String[] night() {
        startsTonight++;
        return new String[] {"nightly", "--today", "2026-06-11T22:%02d".formatted(2 * startsTonight)};
    }

    private void begin() {
        startsTonight = 0;
        place.empty();
        CrashFiles.drop(place);
    }

    private boolean kill(Kill how, List<String> killedAt) {
        var started = place.start(how.watch(), night());
        if (how instanceof Kill.Soon soon) {
            killSoon(started, soon);
        }
        var ended = started.await();
        if (ended.isKilled()) {
            killedAt.add(
                    how instanceof Kill.AtPoint at
                            ? "%s (%d)".formatted(at.point(), at.occurrence())
                            : "SIGKILL in " + lastStep(started));
            return true;
        }
        if (ended.exitCode() > 1) {
            differences.add("a start after %s ended with %s".formatted(killedAt, ended));
        }
        return false;
    }

    private static void killSoon(Place.Started started, Kill.Soon soon) {
        while (started.process().isAlive() && !started.passed().contains("step " + soon.step())) {
            LockSupport.parkNanos(2_000_000);
        }
        LockSupport.parkNanos(soon.millis() * 1_000_000L);
        started.process().destroyForcibly();
    }

    private static String lastStep(Place.Started started) {
        return started.passed().stream()
                .filter(line -> line.startsWith("step "))
                .reduce((first, second) -> second)
                .orElse("the start");
    }

    /** What the closing summary says of files. */
    private static String files(String out) {
        return out.lines()
                .filter(line -> line.startsWith("Tệp đã nhận") || line.startsWith("  "))
                .collect(Collectors.joining("\n"));
    }
}
