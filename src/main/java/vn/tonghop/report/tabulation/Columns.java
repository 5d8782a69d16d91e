package vn.tonghop.report.tabulation;

import vn.tonghop.report.ReportTable.Alignment;
import vn.tonghop.report.ReportTable.Column;
import vn.tonghop.report.wording.Wording;

/** Columns with their heads taken from the wording. */
final class Columns {

    private static final int NARROW = 7;

    private final Wording wording;

    Columns(Wording wording) {
        this.wording = wording;
    }

    Column order() {
        return order(NARROW);
    }

    Column order(int share) {
        return new Column(wording.text("table.order"), share, Alignment.CENTER);
    }

    Column of(String key, int share, Alignment alignment) {
        return new Column(wording.text("table." + key), share, alignment);
    }

    Column text(String key, int share) {
        return of(key, share, Alignment.LEFT);
    }

    Column centred(String key, int share) {
        return of(key, share, Alignment.CENTER);
    }

    Column figure(String key, int share) {
        return of(key, share, Alignment.RIGHT);
    }
}
