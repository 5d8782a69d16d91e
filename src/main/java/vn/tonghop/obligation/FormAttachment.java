package vn.tonghop.obligation;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.blankform.BlankForms;
import vn.tonghop.mail.MailAttachment;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.unit.Unit;

/**
 * The forms of a unit as attachments. They lie where {@code template} writes them; written again they have the same bytes, so
 * that a mail that still waits is not spoiled.
 */
public final class FormAttachment {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BlankForms forms;
    private final Path folder;

    public FormAttachment(BlankForms forms, Path folder) {
        this.forms = forms;
        this.folder = folder;
    }

    List<MailAttachment> of(Unit unit, ReportingPeriod period) {
        return forms
                .write(unit, period, folder.resolve(period.code().toString()).resolve(unit.folder()))
                .stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .map(file -> MailAttachment.of(String.valueOf(file.getFileName()), XLSX, file))
                .toList();
    }
}
