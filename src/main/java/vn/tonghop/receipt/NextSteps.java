package vn.tonghop.receipt;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.receipt.ReceiptComposer.Source;
import vn.tonghop.submission.UnitDates;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialDate;
import vn.tonghop.vietnamese.OfficialNumber;

/** What a unit has to do once it has its receipt. */
final class NextSteps {

    private final Plan plan;
    private final UnitFolders folders;
    private final Sentences sentences;

    NextSteps(Plan plan, UnitFolders folders, Sentences sentences) {
        this.plan = plan;
        this.folders = folders;
        this.sentences = sentences;
    }

    /** The steps in their order, at least one. */
    List<String> of(Source source) {
        var steps = new ArrayList<String>();
        steps.add(sentences.of("next." + key(source), "folder", folder(source)));
        source.correctionTable().ifPresent(name -> {
            steps.add(sentences.of(
                            source.facts().lines().accepted() == 0 ? "next.correctAll" : "next.correct",
                            "file",
                            name,
                            "folder",
                            folder(source))
                    + rowsLeft(source));
            steps.add(sentences.of("next.whole"));
        });
        if (!source.verdict().counts() || source.isOvertaken()) {
            steps.add(inForce(source));
        }
        source.facts()
                .period()
                .filter(code -> !source.isOfNoUnit())
                .map(plan::period)
                .ifPresent(period -> steps.add(lastDay(period, source)));
        return steps;
    }

    /** The unit's own last day; once it is over, until when its files still count. */
    private String lastDay(ReportingPeriod period, Source source) {
        var dates = UnitDates.of(period, source.extendedUntil());
        var received = source.file().received();
        var key = dates.isOnTime(received) ? "" : dates.isCounted(received) ? ".late" : ".closed";
        return sentences.of(
                "next.deadline" + key,
                "day",
                OfficialDate.written(dates.cutOff()),
                "closing",
                OfficialDate.written(dates.closing()),
                "period",
                period.label());
    }

    private String folder(Source source) {
        return source.file()
                .unit()
                .flatMap(plan.units()::find)
                .map(folders::of)
                .orElseGet(() -> sentences.of("next.folder"));
    }

    /** That the correction table does not hold all of them; empty when it does. */
    private String rowsLeft(Source source) {
        return source.facts().lines().refused() <= source.mostCorrectionRows()
                ? ""
                : " "
                        + sentences.of(
                                "next.correctFirst", "count", OfficialNumber.inSentence(source.mostCorrectionRows()));
    }

    private static String key(Source source) {
        if (source.isOvertaken()) {
            return "OVERTAKEN";
        }
        if (source.isAfterReport() && source.correctionTable().isEmpty()) {
            return "AFTER_REPORT";
        }
        if (source.isLosing()) {
            return "LOSING";
        }
        if (source.isNilInPart()) {
            return "NIL_IN_PART";
        }
        var verdict = source.verdict();
        var correctable = source.correctionTable().isPresent();
        return switch (verdict) {
            case DUPLICATE -> correctable ? "DUPLICATE_TO_CORRECT" : verdict.name();
            case PARTLY_ACCEPTED -> correctable ? verdict.name() : "PARTLY_TRIED";
            case REFUSED -> refused(source);
            case ACCEPTED, NIL -> source.isLacking() ? "LACKING" : source.hasDoubts() ? "DOUBTED" : verdict.name();
            case LATE -> verdict.name();
        };
    }

    private static String refused(Source source) {
        if (source.isOfNoUnit()) {
            return "NO_UNIT";
        }
        if (source.isOfAnotherUnit()) {
            return "OTHER_UNIT";
        }
        return source.correctionTable().isPresent() ? "REFUSED_TO_CORRECT" : "REFUSED";
    }

    /** What counts beside this file; where its form or period could not be read, that is not known, but nothing has changed. */
    private String inForce(Source source) {
        if (source.isOfNoUnit()) {
            return sentences.of("next.noUnit");
        }
        if (source.facts().form().isEmpty() || source.facts().period().isEmpty()) {
            return sentences.of("next.unchanged");
        }
        return source.inForce()
                .map(earlier -> sentences.of(
                        "next.inForce",
                        "file",
                        earlier.fileName(),
                        "number",
                        Long.toString(earlier.id()),
                        "moment",
                        OfficialDate.moment(earlier.received().atZone(OfficialDate.ZONE))))
                .orElseGet(() -> sentences.of("next.noneInForce"));
    }
}
