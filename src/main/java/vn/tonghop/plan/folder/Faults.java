package vn.tonghop.plan.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.PlanFault;
import vn.tonghop.template.Sentences;

/** Collects what is wrong in a plan folder, so that everything is told at once. */
final class Faults {

    private static final Sentences SENTENCES = new Sentences("/plan/faults.properties");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 250;

    private final List<PlanFault> all;
    private final String file;

    Faults() {
        this(new ArrayList<>(), "");
    }

    private Faults(List<PlanFault> all, String file) {
        this.all = all;
        this.file = file;
    }

    /** The same collection, for faults of that file. */
    Faults in(String otherFile) {
        return new Faults(all, otherFile);
    }

    /** Notes a fault by the key of its sentences and the values that were found. */
    void add(int line, String key, Object... values) {
        var named = new HashMap<String, String>();
        for (var index = 0; index < values.length; index++) {
            named.put(Integer.toString(index), inOneLine(String.valueOf(values[index])));
        }
        var fault =
                new PlanFault(file, line, SENTENCES.of(key + ".problem", named), SENTENCES.of(key + ".remedy", named));
        if (!all.contains(fault)) {
            all.add(fault);
        }
    }

    private static String inOneLine(String value) {
        var line = BLANKS.matcher(value).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** What was made, or a fault with the reason why the values do not fit together. */
    <T> Optional<T> attempt(int line, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException unfit) {
            add(line, "unfit", String.valueOf(unfit.getMessage()));
            return Optional.empty();
        }
    }

    /** How many there are so far, over all files. */
    int count() {
        return all.size();
    }

    void refuseIfAny(String place) {
        if (!all.isEmpty()) {
            var heading = SENTENCES.of("refusal", "0", place, "1", Integer.toString(all.size()));
            throw new InvalidPlanException(heading, all);
        }
    }
}
