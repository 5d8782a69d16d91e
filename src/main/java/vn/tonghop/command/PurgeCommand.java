package vn.tonghop.command;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tonghop.run.Purge;
import vn.tonghop.run.Purge.Old;
import vn.tonghop.run.RunGate;

/** Removes what is older than it is kept; keeps everything that an office must be able to show. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand extends SessionCommand {

    @Option(names = "--dry-run", descriptionKey = "option.dryRun")
    boolean dryRun;

    @Override
    ExitCode run(Session session) {
        var purge = session.get(Purge.class);
        return dryRun ? look(purge) : alone(session.get(RunGate.class), () -> remove(purge));
    }

    private ExitCode look(Purge purge) {
        say("purge.would");
        tell(purge.look(), purge.unfinished());
        return ExitCode.DONE;
    }

    private ExitCode remove(Purge purge) {
        say("purge.done");
        tell(purge.remove(), purge.removeUnfinished());
        return ExitCode.DONE;
    }

    private void tell(List<Old> kinds, int unfinished) {
        kinds.forEach(old -> say(
                "purge." + old.kind(),
                "count",
                Integer.toString(old.count()),
                "days",
                Long.toString(old.kept().toDays())));
        say("purge.unfinished", "count", Integer.toString(unfinished));
        say("purge.kept");
    }
}
