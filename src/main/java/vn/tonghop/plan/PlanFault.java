package vn.tonghop.plan;

import java.util.Comparator;

/**
 * One thing wrong in a plan folder, told so that it can be corrected without asking.
 *
 * @param file name of the file
 * @param line physical line as an editor counts, from 1; 0 when the file as a whole is meant
 * @param problem what is wrong, with the value found
 * @param remedy what to do
 */
public record PlanFault(String file, int line, String problem, String remedy) implements Comparable<PlanFault> {

    private static final Comparator<PlanFault> ORDER = Comparator.comparing(PlanFault::file)
            .thenComparing(PlanFault::line)
            .thenComparing(PlanFault::problem)
            .thenComparing(PlanFault::remedy);

    @Override
    public int compareTo(PlanFault other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code units.csv:7: unit code TTTT stands twice, first on line 4. Give every unit its own code.} */
    @Override
    public String toString() {
        var place = line == 0 ? file : file + ":" + line;
        return "%s: %s. %s.".formatted(place, problem, remedy);
    }
}
