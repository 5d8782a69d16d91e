package vn.tonghop.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Command;
import vn.tonghop.intake.UnitFolders;
import vn.tonghop.intake.UnitPlaces;
import vn.tonghop.plan.Plan;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Makes the folders into which units drop files, as the plan names them, and tells their paths. Changes nothing else. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand extends ReadingCommand {

    @Override
    ExitCode run(Session session) {
        var today = OfficialDate.dayOf(session.get(Clock.class).instant());
        var units = session.get(Plan.class).units().submittingOn(today);
        var places = session.get(UnitPlaces.class);
        say(
                "init.title",
                "units",
                Integer.toString(units.size()),
                "folder",
                places.root().toString());
        var closed =
                units.stream().filter(unit -> !isUsable(unit, places, session)).count();
        say(closed == 0 ? "init.next" : "init.closed", "closed", Long.toString(closed));
        return closed == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }

    private boolean isUsable(Unit unit, UnitPlaces places, Session session) {
        try {
            var own = places.make(unit);
            var usable = own.stream().allMatch(UnitPlaces::isUsable);
            say(
                    usable ? "init.unit" : "init.unusable",
                    "unit",
                    unit.name(),
                    "folder",
                    own.get(0).toString(),
                    "trial",
                    own.get(1).toString(),
                    "seen",
                    session.get(UnitFolders.class).of(unit));
            return usable;
        } catch (IOException notMade) {
            throw new UncheckedIOException(
                    "cannot make the folder of %s; give write permission".formatted(Path.of(unit.folder())), notMade);
        }
    }
}
