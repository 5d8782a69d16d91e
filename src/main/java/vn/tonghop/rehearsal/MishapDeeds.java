package vn.tonghop.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.slip.SlipField;
import vn.tonghop.slip.SlipKind;
import vn.tonghop.template.Sentences;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** The mishaps and what people do about them. Each does its thing and tells it in a sentence. */
final class MishapDeeds {

    private final Plan plan;
    private final ReportingPeriod period;
    private final Cast cast;
    private final MishapStage stage;
    private final Sentences words;
    private final InventedFigures figures;

    MishapDeeds(Plan plan, ReportingPeriod period, Cast cast, MishapStage stage, Sentences words) {
        this.plan = plan;
        this.period = period;
        this.cast = cast;
        this.stage = stage;
        this.words = words;
        this.figures = new InventedFigures(plan, period, words);
    }

    String othersSubmit() {
        cast.others().forEach(unit -> stage.drop(unit.folder(), "ket qua.csv", figures.whole(unit)));
        return cast.others().isEmpty()
                ? words.of("quiet")
                : words.of(
                        "submitted",
                        "unit",
                        cast.others().stream().map(Unit::name).collect(Collectors.joining(", ")));
    }

    String oneHasNoAddress() {
        return words.of("noAddress", "unit", cast.silent().name());
    }

    String intoAnotherFolder() {
        stage.drop(cast.silent().folder(), "nham.csv", figures.whole(cast.astray()));
        return words.of(
                "otherFolder",
                "unit",
                cast.astray().name(),
                "file",
                "nham.csv",
                "other",
                cast.silent().folder());
    }

    String intoAnUnknownFolder() {
        var folder = words.of("unknown.name", "folder", cast.astray().folder());
        stage.drop(folder, "nham lan hai.csv", figures.whole(cast.astray()));
        return words.of("unknownFolder", "unit", cast.astray().name(), "folder", folder);
    }

    String intoTheRightFolder() {
        return submit(cast.astray(), "dung cho.csv", figures.whole(cast.astray()));
    }

    String folderIsLocked() {
        stage.lock(cast.blocked());
        stage.drop(cast.blocked().folder(), "ket qua.csv", figures.whole(cast.blocked()));
        return words.of(
                "locked",
                "unit",
                cast.blocked().name(),
                "folder",
                cast.blocked().folder());
    }

    String folderIsUnlocked() {
        stage.unlock(cast.blocked());
        return words.of("unlocked", "folder", cast.blocked().folder());
    }

    String archiveIsFull() {
        stage.block(cast.blocked());
        return words.of("full", "unit", cast.blocked().name());
    }

    String archiveHasRoom() {
        stage.unblock(cast.blocked());
        return words.of("room", "unit", cast.blocked().name());
    }

    String doubtedFigure() {
        stage.drop(cast.doubted().folder(), "go thua so.csv", figures.doubted(cast.doubted()));
        return words.of("doubted", "unit", cast.doubted().name());
    }

    String tornCopy() {
        stage.drop(cast.torn().folder(), "chep do.csv", figures.torn(cast.torn()));
        return words.of("torn", "unit", cast.torn().name());
    }

    String wholeCopy() {
        return submit(cast.torn(), "chep lai.csv", figures.whole(cast.torn()));
    }

    String lostContent() {
        stage.drop(cast.astray().folder(), "chi mot dong.csv", figures.lossy(cast.astray()));
        return words.of("lossy", "unit", cast.astray().name());
    }

    String withdrawal() {
        var values = new LinkedHashMap<SlipField, String>();
        values.put(SlipField.RECEIPT, stage.receipt(cast.doubted()));
        values.put(SlipField.REASON, words.of("reason.withdrawal"));
        return slip("phieu rut.xlsx", SlipKind.WITHDRAWAL, values);
    }

    String contentIsBack() {
        return submit(cast.astray(), "sua du.csv", figures.corrected(cast.astray()));
    }

    String doubtedAgain() {
        return submit(cast.doubted(), "sua dung.csv", figures.whole(cast.doubted()));
    }

    String extension() {
        var last = plan.calendar()
                .workingDaysBefore(period.plannedSending(plan.calendar()).toLocalDate(), 1);
        var values = new LinkedHashMap<SlipField, String>();
        values.put(SlipField.PERIOD, period.code().toString());
        values.put(SlipField.UNIT, cast.extended().name());
        values.put(SlipField.UNTIL, OfficialDate.written(last));
        values.put(SlipField.REASON, words.of("reason.extension"));
        return slip("phieu gia han.xlsx", SlipKind.EXTENSION, values);
    }

    String drafterSubmits() {
        var drafter = plan.units().get(plan.office().drafter());
        return submit(drafter, "ket qua.csv", figures.whole(drafter));
    }

    String extendedSubmits() {
        return submit(cast.extended(), "ket qua.csv", figures.whole(cast.extended()));
    }

    String lateFile() {
        stage.drop(cast.silent().folder(), "muon.csv", figures.whole(cast.silent()));
        return words.of("late", "unit", cast.silent().name());
    }

    String serverGoesAway() {
        stage.takeServerAway();
        return words.of("away");
    }

    String approverComesBack() {
        var sending = period.plannedSending(plan.calendar()).toLocalDate();
        var values = new LinkedHashMap<SlipField, String>();
        values.put(SlipField.PERIOD, period.code().toString());
        values.put(SlipField.VERSION, stage.draft());
        values.put(SlipField.APPROVE, "x");
        values.put(SlipField.NUMBER, "125/BC-" + plan.office().symbol());
        values.put(SlipField.DATE, OfficialDate.written(sending));
        values.put(SlipField.SIGNER, plan.office().signatory().name());
        stage.drop(stage.draftersFolder(), "da ky.pdf", "%PDF-1.7 signed");
        return words.of("approver") + " " + slip("phieu duyet.xlsx", SlipKind.ISSUE, values);
    }

    String serverComesBack() {
        stage.bringServerBack();
        return words.of("back");
    }

    private String submit(Unit unit, String file, String content) {
        stage.drop(unit.folder(), file, content);
        return words.of("submitted", "unit", unit.name());
    }

    private String slip(String file, SlipKind kind, Map<SlipField, String> values) {
        stage.decide(file, kind, values);
        return words.of("slip", "file", file, "folder", stage.draftersFolder(), "values", stage.told(values));
    }
}
