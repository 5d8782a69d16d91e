package vn.tonghop.blankform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.form.FormDefinition;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.storage.SharedFolder;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.OfficialDate;

/** The forms for a unit to fill in, with its indicators, codes and units of measure in place. */
public final class BlankForms {

    private final FormVocabulary words;
    private final Plan plan;
    private final SheetDesign design;

    public BlankForms(Plan plan, FormVocabulary words, List<GivenRows> given) {
        this.words = words;
        this.plan = plan;
        this.design = new SheetDesign(plan, words, given);
    }

    /** All forms as workbooks, for a mail that opens a period. */
    public List<BlankFile> workbooks(Unit unit, ReportingPeriod period) {
        return plan.formsIn(period).stream()
                .map(form -> workbook(form, unit, period))
                .toList();
    }

    /** All forms as CSV for Excel with Vietnamese settings. */
    public List<BlankFile> csvFiles(Unit unit, ReportingPeriod period) {
        return plan.formsIn(period).stream()
                .map(form -> csv(form, unit, period))
                .toList();
    }

    /** Writes all forms of a unit into a folder, in place of older ones of the same names, and returns them. */
    public List<Path> write(Unit unit, ReportingPeriod period, Path folder) {
        return write(Stream.concat(workbooks(unit, period).stream(), csvFiles(unit, period).stream()), folder);
    }

    /** The same with the form alone in which it answers for documents. */
    public List<Path> writeOfDocuments(Unit unit, ReportingPeriod period, Path folder) {
        var form = plan.formsIn(period).stream().filter(FormDefinition::answersForDocuments);
        return write(form.map(known -> workbook(known, unit, period)), folder);
    }

    private static List<Path> write(Stream<BlankFile> files, Path folder) {
        try {
            SharedFolder.create(folder);
            return files.map(file -> write(file, folder)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot create the folder " + folder, broken);
        }
    }

    private static Path write(BlankFile file, Path folder) {
        try {
            var written = Files.write(folder.resolve(file.name()), file.content());
            SharedFolder.open(written);
            return written;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + folder.resolve(file.name()), broken);
        }
    }

    private BlankFile workbook(FormDefinition form, Unit unit, ReportingPeriod period) {
        var sheet = design.sheet(form, unit, period);
        var opens = period.opens().atStartOfDay(OfficialDate.ZONE).toInstant();
        return new BlankFile(
                name(form, unit, period) + ".xlsx",
                BlankXlsx.write(sheet, words.officialName(form.code()), words.sentences(form.code()), opens));
    }

    private BlankFile csv(FormDefinition form, Unit unit, ReportingPeriod period) {
        return new BlankFile(name(form, unit, period) + ".csv", BlankCsv.write(design.sheet(form, unit, period)));
    }

    /** For example {@code bieu-ket-qua_TCHCQT_2026-H1}. */
    private String name(FormDefinition form, Unit unit, ReportingPeriod period) {
        var word = FoldedText.of(words.officialName(form.code())).value().replace(' ', '-');
        return "bieu-%s_%s_%s".formatted(word, unit.code(), period.code());
    }
}
