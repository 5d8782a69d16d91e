package vn.tonghop.command;

import picocli.CommandLine.Command;

/** Takes in what units dropped and answers them. */
@Command(name = "intake", mixinStandardHelpOptions = true)
final class IntakeCommand extends RunCommand {

    @Override
    String job() {
        return "intake";
    }
}
