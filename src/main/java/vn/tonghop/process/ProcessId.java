package vn.tonghop.process;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A process that has taken something. Its name tells another process on the same machine whether it is dead; the start is part
 * of it because the numbers of processes are used again.
 *
 * @param number number of the process
 * @param host name of its machine
 * @param started when the process began, in seconds since 1970
 */
public record ProcessId(long number, String host, long started) {

    /** The system reckons the start of a process from its own start, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    private static final Pattern NAME = Pattern.compile("(\\d{1,18})@(.+)/(\\d{1,18})");
    private static final int LONGEST_HOST = 100;

    /** This process. */
    public static ProcessId current() {
        var own = ProcessHandle.current();
        var host = ManagementFactory.getRuntimeMXBean().getName().replaceFirst("^\\d+@", "");
        return new ProcessId(own.pid(), host.substring(0, Math.min(host.length(), LONGEST_HOST)), start(own));
    }

    /** Reads a name; empty if it is none. */
    public static Optional<ProcessId> parse(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(
                        new ProcessId(Long.parseLong(parts.group(1)), parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** Whether a process of that number runs on this machine, whichever it is. */
    public static boolean isRunning(long number) {
        return ProcessHandle.of(number).filter(ProcessHandle::isAlive).isPresent();
    }

    /** The name under which it takes things, for example {@code 4711@server/1781234567}. */
    public String name() {
        return "%s/%d".formatted(place(), started);
    }

    /** Where it runs, for people: {@code 4711@server}. */
    public String place() {
        return "%d@%s".formatted(number, host);
    }

    /** Whether it is certain, seen from this machine, that the process has ended. */
    public boolean isDead() {
        return host.equals(current().host())
                && ProcessHandle.of(number)
                        .filter(ProcessHandle::isAlive)
                        .filter(running -> Math.abs(start(running) - started) <= TOLERANCE.toSeconds())
                        .isEmpty();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }
}
