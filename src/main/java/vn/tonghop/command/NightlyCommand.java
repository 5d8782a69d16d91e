package vn.tonghop.command;

import picocli.CommandLine.Command;

/** The main job: intake, consolidation of the open periods, dispatch. */
@Command(name = "nightly", mixinStandardHelpOptions = true)
final class NightlyCommand extends RunCommand {

    @Override
    String job() {
        return "nightly";
    }
}
