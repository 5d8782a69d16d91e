package vn.tonghop.command;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.submission.SupplementEntry;
import vn.tonghop.submission.SupplementRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** The proposed supplements of a period in words. */
final class SupplementLines {

    private final Plan plan;
    private final FormVocabulary words;
    private final SupplementRepository supplements;
    private final SubmissionRepository submissions;

    SupplementLines(
            Plan plan, FormVocabulary words, SupplementRepository supplements, SubmissionRepository submissions) {
        this.plan = plan;
        this.words = words;
        this.supplements = supplements;
        this.submissions = submissions;
    }

    List<String> of(ReportingPeriod period) {
        var lines = new ArrayList<String>();
        supplements.findIssued(period.code()).forEach(issued -> lines.add(issued(period, issued)));
        var number = 0;
        for (var entry : supplements.findCollected(period.code())) {
            if (entry.number() != number) {
                number = entry.number();
                lines.add(Words.SENTENCES.of(
                        "supplement.title", "period", period.label(), "number", Integer.toString(number)));
            }
            lines.add(line(entry));
        }
        return lines;
    }

    private static String issued(ReportingPeriod period, IssuedSupplement issued) {
        return Words.SENTENCES.of(
                "supplement.issued",
                "period",
                period.label(),
                "number",
                Integer.toString(issued.number()),
                "document",
                issued.document(),
                "date",
                OfficialDate.written(issued.date()),
                "signer",
                issued.signer());
    }

    private String line(SupplementEntry entry) {
        var file = submissions.get(entry.submission());
        return Words.SENTENCES.of(
                "supplement.entry",
                "unit",
                file.unit().flatMap(plan.units()::find).map(Unit::name).orElse(file.folder()),
                "form",
                file.form().map(form -> words.officialName(form)).orElse("?"),
                "file",
                file.fileName(),
                "id",
                Long.toString(file.id()),
                "occasion",
                Words.SENTENCES.of("supplement." + entry.occasion()));
    }
}
