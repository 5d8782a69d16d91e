package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.table.Table;
import vn.tonghop.table.Understanding.OtherSheet;
import vn.tonghop.table.Understanding.SheetPlace;

/** What there is to say of the sheets beside the one that is read. */
final class OtherSheets {

    private final FormVocabulary words;
    private final Predicate<PeriodMention> time;

    OtherSheets(FormVocabulary words, Predicate<PeriodMention> time) {
        this.words = words;
        this.time = time;
    }

    /** Sheets of the same form for another time are left aside; any other whole form refuses the file. */
    List<Finding> in(Table table) {
        var found = new ArrayList<Finding>();
        var aside = table.understanding().sheetsAside();
        if (!aside.isEmpty()) {
            var read = table.understanding().sheet().map(SheetPlace::name).orElse("");
            found.add(Finding.ofFile(FindingCode.SHEETS_OF_ANOTHER_TIME, joined(aside), read));
        }
        var leftOut = table.understanding().otherSheets().stream()
                .filter(sheet -> HeaderMatch.of(sheet.header(), words, time).isWhole())
                .map(OtherSheet::name)
                .toList();
        if (!leftOut.isEmpty()) {
            found.add(Finding.ofFile(FindingCode.SHEETS_LEFT_OUT, joined(leftOut)));
        }
        return found;
    }

    private static String joined(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
