package vn.tonghop.mail.outbox;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A process that sends mails. Its name tells another process on the same machine whether it is dead; the start is part of
 * it because the numbers of processes are used again.
 *
 * @param process number of the process
 * @param host name of its machine
 * @param started when the process began, in seconds since 1970
 */
record WorkerId(long process, String host, long started) {

    /** The system reckons the start of a process from its own start, which moves a little when the clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    private static final Pattern NAME = Pattern.compile("(\\d{1,18})@(.+)/(\\d{1,18})");
    private static final int LONGEST_HOST = 100;

    /** This process. */
    static WorkerId current() {
        var own = ProcessHandle.current();
        var host = ManagementFactory.getRuntimeMXBean().getName().replaceFirst("^\\d+@", "");
        return new WorkerId(own.pid(), host.substring(0, Math.min(host.length(), LONGEST_HOST)), start(own));
    }

    /** Reads a name; empty if it is none. */
    static Optional<WorkerId> parse(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(
                        new WorkerId(Long.parseLong(parts.group(1)), parts.group(2), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** The name under which mails are claimed. */
    String name() {
        return "%d@%s/%d".formatted(process, host, started);
    }

    /** Whether it is certain, seen from this machine, that the process has ended. */
    boolean isDead() {
        if (!host.equals(current().host())) {
            return false;
        }
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(running -> Math.abs(start(running) - started) <= TOLERANCE.toSeconds())
                .isEmpty();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }
}
