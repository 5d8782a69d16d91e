package vn.tonghop.plan.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.tonghop.form.Forms;
import vn.tonghop.indicator.Indicator;
import vn.tonghop.indicator.IndicatorCatalogue;
import vn.tonghop.plan.EarlierFigures;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.TitleCatalogue;
import vn.tonghop.plan.folder.PlanYml.CalendarScope;
import vn.tonghop.storage.ProgramResource;
import vn.tonghop.unit.UnitRegister;

/** A folder with the four files of a plan: plan.yml, indicators.csv, units.csv and calendar.csv. */
public final class PlanFolder {

    private final String place;
    private final PlanFiles.Opening opening;

    private PlanFolder(String place, PlanFiles.Opening opening) {
        this.place = place;
        this.opening = opening;
    }

    /** A folder on disk. */
    public static PlanFolder at(Path folder) {
        return new PlanFolder(folder.toString(), name -> {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        });
    }

    /** A folder on the class path, for example {@code plan/2026}. */
    public static PlanFolder inside(String folder) {
        return new PlanFolder("classpath:" + folder, name -> ProgramResource.open("/" + folder + "/" + name));
    }

    /**
     * Reads the plan and checks it as a whole.
     *
     * @param forms what units fill in under it
     * @throws InvalidPlanException if anything is wrong in it; names every fault
     */
    public Plan read(Forms forms) {
        var faults = new Faults();
        var files = files();
        var units = files.text(PlanFiles.UNITS, faults).map(text -> UnitsCsv.read(text, faults.in(PlanFiles.UNITS)));
        var yml = files.text(PlanFiles.PLAN, faults).flatMap(text -> PlanYml.read(text, faults.in(PlanFiles.PLAN)));
        var listRows = Shape.listRows(forms, TitleYml.listed(yml));
        var indicators = files.text(PlanFiles.INDICATORS, faults)
                .map(text -> IndicatorsCsv.read(text, listRows, faults.in(PlanFiles.INDICATORS)));
        var scope = yml.map(PlanYml::calendar).orElse(CalendarScope.UNKNOWN);
        var calendar = files.text(PlanFiles.CALENDAR, faults)
                .map(text -> CalendarCsv.read(text, scope, faults.in(PlanFiles.CALENDAR)));
        var check = yml.flatMap(plan -> calendar.flatMap(days -> units.flatMap(
                who -> indicators.map(what -> new PlanCheck(outlined(plan, what, forms), what, who, days)))));
        check.ifPresent(whole -> whole.run(faults));
        var history = indicators
                .filter(known -> files.has(PlanFiles.HISTORY))
                .flatMap(known -> files.text(PlanFiles.HISTORY, faults)
                        .map(text -> HistoryCsv.read(text, known, faults.in(PlanFiles.HISTORY))))
                .orElse(EarlierFigures.NONE);
        faults.refuseIfAny(place);
        return plan(files.version(), forms, check.orElseThrow(), history);
    }

    private static PlanYml outlined(PlanYml plan, Entries<Indicator> indicators, Forms forms) {
        if (!UsualOutline.isMissing(plan.outline())) {
            return plan;
        }
        var standard = inside(ShippedPlans.resource(ShippedPlans.STANDARD)).read(forms);
        return plan.with(new UsualOutline(standard, indicators).fill(plan.outline()));
    }

    private PlanFiles files() {
        try {
            return PlanFiles.read(opening);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read the plan in " + place, broken);
        }
    }

    private static Plan plan(String version, Forms forms, PlanCheck checked, EarlierFigures history) {
        var yml = checked.plan();
        return new Plan(
                version,
                yml.title().orElseThrow(),
                yml.office().orElseThrow().office(),
                yml.tasks().values(),
                yml.citations().values(),
                yml.periods().values(),
                new TitleCatalogue(yml.titles().values()),
                yml.rules().stream().map(Entries.Located::value).toList(),
                DocumentYml.documents(yml.documents(), yml.citations().values()),
                yml.dossiers().stream().map(Entries.Located::value).toList(),
                yml.outline().sections(),
                yml.paper(),
                yml.limits().orElseThrow(),
                yml.policy().orElseThrow(),
                yml.example().orElseThrow(),
                forms,
                new IndicatorCatalogue(checked.indicators().values()),
                new UnitRegister(checked.units().values()),
                checked.calendar(),
                history);
    }
}
