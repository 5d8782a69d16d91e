package vn.tonghop.table;

import java.util.List;
import java.util.OptionalInt;

/** Tells which of several sheets of one form is meant, by what they say of themselves. */
public interface SheetChoice {

    /**
     * A sheet that may be meant.
     *
     * @param name its name
     * @param above the filled lines above its table
     * @param header the names of its columns
     * @param rows its first rows
     */
    record Candidate(String name, List<String> above, List<String> header, List<List<String>> rows) {

        public Candidate {
            above = List.copyOf(above);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** The place of the one that is meant among those of one form; empty if that cannot be told. */
    OptionalInt among(List<Candidate> sheets);

    /** Nothing is known that could tell sheets of one form apart. */
    static SheetChoice none() {
        return sheets -> OptionalInt.empty();
    }
}
