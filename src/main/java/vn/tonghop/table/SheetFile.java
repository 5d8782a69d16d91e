package vn.tonghop.table;

import java.io.IOException;
import vn.tonghop.table.Understanding.SheetPlace;
import vn.tonghop.table.record.Records;
import vn.tonghop.table.workbook.Workbook;
import vn.tonghop.table.workbook.Workbook.Sheet;

/** A workbook of which one sheet is read. */
record SheetFile(Workbook workbook) implements TableFile {

    @Override
    public Records records(Understanding known) {
        var place = known.sheet().orElseThrow();
        return workbook.rows(sheet(place), known.encoding()::letters, place.cells())
                .from(known.layout().bodyLine());
    }

    private Sheet sheet(SheetPlace place) {
        return workbook.sheets().get(place.index());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
