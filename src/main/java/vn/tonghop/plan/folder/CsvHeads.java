package vn.tonghop.plan.folder;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a CSV file of the plan.
 *
 * @param required those that it must have
 * @param further those that it may have
 */
record CsvHeads(List<String> required, List<String> further) {

    List<String> all() {
        return Stream.concat(required.stream(), further.stream()).toList();
    }

    /** Whether the rows below that header can be read; each column that is wrong is a fault. */
    boolean fit(List<String> header, Faults faults) {
        if (isSeparatedOtherwise(header, faults)) {
            return false;
        }
        var seen = new HashSet<String>();
        header.stream().map(String::strip).forEach(name -> check(name, seen.add(name), faults));
        required.stream().filter(name -> !seen.contains(name)).forEach(name -> faults.add(1, "column.missing", name));
        return true;
    }

    private void check(String name, boolean isFirst, Faults faults) {
        if (!all().contains(name)) {
            faults.add(1, "column.unknown", name, String.join(", ", all()));
        } else if (!isFirst) {
            faults.add(1, "column.twice", name);
        }
    }

    /** Excel parts columns by what the machine is set to; told once, instead of every column as missing. */
    private static boolean isSeparatedOtherwise(List<String> header, Faults faults) {
        var text = String.join(",", header);
        var semicolons = text.chars().filter(letter -> letter == ';').count();
        var tabs = text.chars().filter(letter -> letter == '\t').count();
        if (Math.max(semicolons, tabs) < header.size()) {
            return false;
        }
        faults.add(1, semicolons > tabs ? "file.semicolons" : "file.tabs");
        return true;
    }
}
