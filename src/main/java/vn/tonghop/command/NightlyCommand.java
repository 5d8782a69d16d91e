package vn.tonghop.command;

import picocli.CommandLine.Command;
import vn.tonghop.run.NightlyParameters;
import vn.tonghop.run.RunParameters;

/** The main job: intake, consolidation of the open periods, dispatch. */
@Command(name = "nightly", mixinStandardHelpOptions = true)
final class NightlyCommand extends RunCommand {

    @Override
    RunParameters parameters(Session session, String run) {
        return new NightlyParameters(run, true);
    }
}
