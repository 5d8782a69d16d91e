package vn.tonghop.table;

import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.table.SheetChoice.Candidate;
import vn.tonghop.table.Understanding.OtherSheet;
import vn.tonghop.table.Understanding.SheetPlace;
import vn.tonghop.table.layout.TableLayout;
import vn.tonghop.table.record.RawRecord;

/** A sheet with its first rows and where its table is. */
record FoundSheet(SheetPlace place, List<RawRecord> sample, TableLayout layout) {

    /** Whether both are the same sheet of the workbook. */
    boolean isAt(FoundSheet other) {
        return place.index() == other.place.index();
    }

    Candidate candidate() {
        return new Candidate(
                place.name(),
                layout.preamble().stream().map(RawRecord::text).toList(),
                layout.header(),
                sample.stream()
                        .filter(record -> record.line() >= layout.bodyLine())
                        .map(RawRecord::cells)
                        .toList());
    }

    /** The same sheet, with what the others hold and which are left aside. */
    FoundSheet besides(List<FoundSheet> all, List<FoundSheet> aside) {
        var others = all.stream()
                .filter(other -> other.place().index() != place.index())
                .map(other ->
                        new OtherSheet(other.place().name(), other.layout().header()))
                .toList();
        var names = aside.stream().map(other -> other.place().name()).toList();
        return new FoundSheet(
                new SheetPlace(place.index(), place.name(), place.cells(), others, names), sample, layout);
    }

    String text() {
        return sample.stream().map(RawRecord::source).collect(Collectors.joining("\n"));
    }
}
