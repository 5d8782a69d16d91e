package vn.tonghop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * What one piece of work cost.
 *
 * @param cpu seconds of the processor, of the program and of the database server together
 * @param wall seconds by the clock
 * @param memory highest resident memory of the program in megabytes; 0 where it was not one of its own
 * @param statements what the server was told
 * @param commits how many of these ended a transaction
 * @param exit how the program ended; 0 where it was not one of its own
 */
record Measured(double cpu, double wall, long memory, long statements, long commits, int exit) {

    private static final double TICKS = 100;
    private static final double NANOS = 1e9;

    /** Something to do; what it uses of memory it tells, and how it ended. */
    interface Work {
        int run(IntConsumer megabytes) throws Exception;
    }

    /** Does it once. Children of this program that end in it are counted in. */
    static Measured of(Work work, MeasuredServer server) throws Exception {
        var peak = new int[1];
        var statements = server.told("Questions");
        var commits = server.told("Com_commit");
        var cpu = ownTicks() + server.ticks();
        var clock = System.nanoTime();
        var exit = work.run(megabytes -> peak[0] = Math.max(peak[0], megabytes));
        var wall = System.nanoTime() - clock;
        var used = ownTicks() + server.ticks() - cpu;
        return new Measured(
                used / TICKS,
                wall / NANOS,
                peak[0],
                server.told("Questions") - statements,
                server.told("Com_commit") - commits,
                exit);
    }

    /** Waits for a program and tells the memory that it used. */
    static int await(Process program, IntConsumer megabytes) throws IOException, InterruptedException {
        while (!program.waitFor(100, TimeUnit.MILLISECONDS)) {
            megabytes.accept(resident(program.pid()));
        }
        return program.exitValue();
    }

    private static int resident(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process)))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long ownTicks() throws IOException {
        return ticks(Path.of("/proc/self/stat"), 4);
    }

    /** The first fields behind the name and ten others: user, system, and the same of ended children. */
    static long ticks(Path stat, int fields) throws IOException {
        var text = Files.readString(stat);
        var all = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        var sum = 0L;
        for (var field = 0; field < fields; field++) {
            sum += Long.parseLong(all[11 + field]);
        }
        return sum;
    }
}
