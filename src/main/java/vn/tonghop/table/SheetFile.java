package vn.tonghop.table;

import java.io.IOException;
import vn.tonghop.table.Understanding.SheetPlace;
import vn.tonghop.table.record.Records;
import vn.tonghop.table.workbook.Workbook;

/** A workbook of which one sheet is read. */
record SheetFile(Workbook workbook) implements TableFile {

    @Override
    public Records records(Understanding known) throws IOException {
        var place = known.sheet().orElseThrow();
        return workbook.rows(sheet(place), known.encoding()::letters, place.cells())
                .from(known.layout().bodyLine());
    }

    private org.dhatim.fastexcel.reader.Sheet sheet(SheetPlace place) {
        return workbook.sheets().get(place.index());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
