package vn.tonghop.obligation.unit;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.blankform.BlankForms;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.report.folder.ReportProperties;
import vn.tonghop.unit.Unit;

/**
 * The forms of a unit as attachments. They lie where {@code template} writes them; written again they have the same bytes, so
 * that a mail that still waits is not spoiled.
 */
final class FormAttachment {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BlankForms forms;
    private final Path folder;

    FormAttachment(BlankForms forms, ReportProperties reports) {
        this.forms = forms;
        this.folder = reports.folder().resolveSibling("bieu-mau");
    }

    List<MailAttachment> of(Unit unit, ReportingPeriod period) {
        return attached(forms.write(unit, period, place(unit, period)));
    }

    /** Only the form in which the unit answers for documents. */
    List<MailAttachment> ofDocuments(Unit unit, ReportingPeriod period) {
        return attached(forms.writeOfDocuments(unit, period, place(unit, period)));
    }

    private Path place(Unit unit, ReportingPeriod period) {
        return folder.resolve(period.code().toString()).resolve(unit.folder());
    }

    private static List<MailAttachment> attached(List<Path> files) {
        return files.stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .map(file -> MailAttachment.of(String.valueOf(file.getFileName()), XLSX, file))
                .toList();
    }
}
