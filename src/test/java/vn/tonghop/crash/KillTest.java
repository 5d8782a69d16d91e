package vn.tonghop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.fixture.DatabaseKind;

/**
 * The real program is killed at every point of every step and at random moments, started again, and compared with an
 * undisturbed night: tables, files and mails are the same. The databases share the named points between them; the number of
 * kills is set by {@code tonghop.kills}, and the profile {@code soak} makes 200, each named point on either database.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("tonghop.kills", 16);
    private static final long SEED = Long.getLong("tonghop.kills.seed", 20_260_611L);
    /** Kills before a night may come to its end. */
    private static final int IN_ONE_NIGHT = 13;

    /** One point for each thing that can be half done, in the order of a night. */
    private static final List<String> NAMED = List.of(
            "take-files before insert submission",
            "take-files after insert submission",
            "take-files before update submission",
            "store-group before commit",
            "settle-files before commit",
            "compare-figures before commit",
            "write-receipts before update submission",
            "consolidate after insert report_version",
            "write-report before update report_version",
            "raise-obligations after insert outbox",
            "send-outbox after update outbox",
            "send-outbox before insert mail_attempt",
            "send-outbox before update outbox");

    private static final int LANES = DatabaseKind.values().length;

    private static final List<String> STEPS = List.of(
            "take-files",
            "store-group",
            "settle-files",
            "compare-figures",
            "write-receipts",
            "consolidate",
            "write-report",
            "raise-obligations",
            "send-outbox",
            "write-dashboard");

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "OP-02 EM-03 killed anywhere and started again, the night leaves what an undisturbed one leaves, and tells of it")
    void op02KilledAnywhereTheNightEndsAsIfUndisturbed() throws Exception {
        var program = Program.built();
        var perLane = (KILLS + 1) / LANES;
        var threads = Executors.newFixedThreadPool(LANES);
        try {
            var lanes = Stream.of(DatabaseKind.values())
                    .<Callable<Lane.Result>>map(kind -> () -> run(kind, program, perLane))
                    .toList();
            var results = new ArrayList<Lane.Result>();
            for (var lane : threads.invokeAll(lanes)) {
                results.add(lane.get());
            }
            results.forEach(KillTest::print);
            assertThat(results).allSatisfy(result -> {
                assertThat(result.differences()).isEmpty();
                assertThat(result.kills()).isGreaterThanOrEqualTo(perLane);
            });
        } finally {
            threads.shutdownNow();
        }
    }

    private Lane.Result run(DatabaseKind kind, Program program, int wanted) {
        try (var lane = new Lane(kind, folder.resolve(kind.name()), program)) {
            var points = lane.runUndisturbed();
            assertThat(points).containsAll(NAMED);
            var random = new Random(SEED + kind.name().length());
            var kills = kills(kind, new ArrayList<>(new TreeSet<>(points)), random);
            while (lane.result().kills() < wanted) {
                lane.runKilled(
                        kills, Math.min(IN_ONE_NIGHT, wanted - lane.result().kills()));
            }
            return lane.result();
        }
    }

    /** First the lane's share of the named points, with a SIGKILL from outside here and there, then the others' share, then all. */
    private static Iterator<Kill> kills(DatabaseKind kind, List<String> points, Random random) {
        var named = new ArrayList<Kill>();
        for (var turn = 0; turn < LANES; turn++) {
            for (var at = (kind == DatabaseKind.H2 ? turn : turn + 1) % LANES; at < NAMED.size(); at += LANES) {
                named.add(new Kill.AtPoint(NAMED.get(at), 1));
            }
        }
        named.add(3, soon("write-receipts", random));
        named.add(8, soon("write-report", random));
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, random);
        var all = Stream.iterate(0, at -> at + 1)
                .map(at -> at % 4 == 3
                        ? soon(STEPS.get(random.nextInt(STEPS.size())), random)
                        : new Kill.AtPoint(shuffled.get((at - at / 4) % shuffled.size()), 1 + random.nextInt(3)));
        return Stream.concat(named.stream(), all).iterator();
    }

    private static Kill soon(String step, Random random) {
        return new Kill.Soon(step, random.nextInt(300));
    }

    private static void print(Lane.Result result) {
        System.out.printf(
                "%s: %d kills, %d starts, %d different points, %d differences%n",
                result.kind(),
                result.kills(),
                result.starts(),
                result.hit().size(),
                result.differences().size());
        result.hit().forEach(point -> System.out.println("  " + point));
        result.differences().forEach(difference -> System.out.println("  DIFFERENT " + difference));
    }
}
