package vn.tonghop.receipt;

import java.util.ArrayList;
import java.util.List;

/** Lines of a file that follow one another. */
record LineRun(long first, long last) {

    /** The lines, in ascending order, as runs. */
    static List<LineRun> of(List<Long> lines) {
        var runs = new ArrayList<LineRun>();
        for (var line : lines) {
            var end = runs.size() - 1;
            if (end >= 0 && runs.get(end).last == line - 1) {
                runs.set(end, new LineRun(runs.get(end).first, line));
            } else {
                runs.add(new LineRun(line, line));
            }
        }
        return runs;
    }

    long length() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
