package vn.tonghop.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.form.Forms;
import vn.tonghop.plan.BygoneYears;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.plan.Plan;
import vn.tonghop.plan.folder.PlanFolder;
import vn.tonghop.plan.folder.RegisteredForms;
import vn.tonghop.report.wording.Wording;
import vn.tonghop.report.wording.WordingException;

/**
 * Reads a plan folder as the program would at its start and tells everything that is wrong in it at once, and what a person has
 * yet to confirm. Needs neither settings nor a database.
 */
@Command(name = "check", mixinStandardHelpOptions = true)
final class PlanCheckCommand extends Subcommand {

    @Parameters(paramLabel = "THƯ_MỤC", descriptionKey = "plan.folder")
    @Nullable Path folder;

    @Override
    public Integer call() {
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("usage.planFolder", "value", String.valueOf(folder));
        }
        return check(folder, RegisteredForms.with()).code();
    }

    private ExitCode check(Path place, Forms forms) {
        var wrong = new ArrayList<String>();
        var plan = read(place, forms, wrong);
        checkWording(place, forms, plan, wrong);
        wrong.forEach(this::print);
        if (!wrong.isEmpty()) {
            return ExitCode.WRONG_USAGE;
        }
        plan.ifPresent(this::tell);
        return ExitCode.DONE;
    }

    private static Optional<Plan> read(Path place, Forms forms, List<String> wrong) {
        try {
            return Optional.of(PlanFolder.at(place).read(forms));
        } catch (InvalidPlanException refused) {
            wrong.add(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static void checkWording(Path place, Forms forms, Optional<Plan> plan, List<String> wrong) {
        var own = place.resolve("wording.properties");
        try {
            if (Files.exists(own)) {
                Wording.from(own, forms, plan);
            }
        } catch (WordingException refused) {
            wrong.add(String.valueOf(refused.getMessage()));
        }
    }

    private void tell(Plan plan) {
        say(
                "plan.right",
                "version",
                plan.version(),
                "units",
                Integer.toString(plan.units().all().size()),
                "indicators",
                Integer.toString(plan.indicators().all().size()),
                "periods",
                String.join(
                        ", ",
                        plan.periods().stream().map(period -> period.label()).toList()));
        plan.citations().stream()
                .filter(citation -> !citation.isConfirmed())
                .forEach(citation -> say(
                        "plan.unconfirmed",
                        "citation",
                        citation.type() + " " + citation.number(),
                        "doubt",
                        citation.doubt()));
        new BygoneYears(plan).all().forEach(words -> say("plan.bygone", "key", words.key(), "words", words.words()));
        if (plan.example()) {
            say("plan.exampleUnits");
        }
    }
}
