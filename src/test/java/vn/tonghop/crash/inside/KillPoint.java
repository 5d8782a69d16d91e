package vn.tonghop.crash.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;

/**
 * Counts what the program changes in the database, by step, and ends the process at the point that it was told: before or
 * after the n-th change of that kind. Files are written between two changes, so that these points lie on both sides of each.
 */
final class KillPoint {

    private static final Pattern CHANGE =
            Pattern.compile("^(?:\\s*--[^\n]*\n)*\\s*(insert|update|delete|replace|create)"
                    + "(?:\\s+ignore)?(?:\\s+into|\\s+from|\\s+table|\\s+sequence)?(?:\\s+if not exists)?\\s+`?(\\w+)");
    private static final int KILLED = 137;

    private final String wanted;
    private final int occurrence;
    private final Path trace;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Set<String> steps = ConcurrentHashMap.newKeySet();

    private KillPoint(String wanted, int occurrence, Path trace) {
        this.wanted = wanted;
        this.occurrence = occurrence;
        this.trace = trace;
    }

    /** The point given by system properties; without one the process only tells what it passes. */
    static KillPoint fromProperties() {
        return new KillPoint(
                System.getProperty("tonghop.crash.point", ""),
                Integer.getInteger("tonghop.crash.occurrence", 1),
                Path.of(System.getProperty("tonghop.crash.trace", "")));
    }

    /** The kind of change that a statement makes, or nothing. */
    static String change(String sql) {
        var found = CHANGE.matcher(sql.toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) + " " + found.group(2) : "";
    }

    void before(String change) {
        reach("before " + change);
    }

    void after(String change) {
        reach("after " + change);
    }

    private void reach(String moment) {
        var step = step();
        if (steps.add(step)) {
            write("step " + step);
        }
        var point = step + " " + moment;
        var count = counts.computeIfAbsent(point, first -> new AtomicInteger()).incrementAndGet();
        if (count == 1 && wanted.isEmpty()) {
            write("point " + point);
        }
        if (point.equals(wanted) && count == occurrence) {
            write("killed " + point);
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private static String step() {
        var context = StepSynchronizationManager.getContext();
        if (context == null) {
            return "between-steps";
        }
        var name = context.getStepName();
        var colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    private synchronized void write(String line) {
        try {
            Files.writeString(trace, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
