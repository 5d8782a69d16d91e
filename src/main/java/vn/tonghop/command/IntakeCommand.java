package vn.tonghop.command;

import picocli.CommandLine.Command;
import vn.tonghop.run.IntakeParameters;
import vn.tonghop.run.RunParameters;

/** Takes in what units dropped and answers them. */
@Command(name = "intake", mixinStandardHelpOptions = true)
final class IntakeCommand extends RunCommand {

    @Override
    RunParameters parameters(Session session, String run) {
        return new IntakeParameters(run);
    }
}
